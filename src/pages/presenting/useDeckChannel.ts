import { useCallback, useEffect, useRef, useState } from 'react';

export type Cover = 'black' | 'white' | null;

/** Where a talk is: what all windows of one presentation share. */
export interface TalkState {
  /** Index of the slide. */
  at: number;
  cover: Cover;
  /** The region taken during the talk. */
  live: string | null;
}

type Message = { kind: 'here'; isAnswer: boolean } | { kind: 'gone' } | { kind: 'state'; state: TalkState };

/**
 * Keeps the windows of one presentation in step. `state` is this window's; `onState` is told another one's. A window that
 * opens is told by one that was there, and one that closes leaves the others as they are.
 */
export function useDeckChannel(name: string, state: TalkState, onState: (state: TalkState) => void) {
  const channel = useRef<BroadcastChannel | null>(null);
  const newest = useRef({ state, onState });
  const [company, setCompany] = useState<'never' | 'here' | 'gone'>('never');

  useEffect(() => {
    newest.current = { state, onState };
  });

  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const opened = new BroadcastChannel(name);
    channel.current = opened;
    const post = (message: Message) => channel.current?.postMessage(message);
    const sayGoodbye = () => post({ kind: 'gone' });
    opened.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      setCompany(data.kind === 'gone' ? 'gone' : 'here');
      if (data.kind === 'state') newest.current.onState(data.state);
      if (data.kind === 'here' && !data.isAnswer) {
        post({ kind: 'here', isAnswer: true });
        post({ kind: 'state', state: newest.current.state });
      }
    });
    window.addEventListener('pagehide', sayGoodbye);
    post({ kind: 'here', isAnswer: false });
    return () => {
      sayGoodbye();
      window.removeEventListener('pagehide', sayGoodbye);
      opened.close();
      channel.current = null;
    };
  }, [name]);

  const tell = useCallback((told: TalkState) => channel.current?.postMessage({ kind: 'state', state: told }), []);
  return { company, tell };
}
