import { useEffect, useRef, useState } from 'react';
import { deckCommand, type DeckCommand } from './deckCommand.ts';
import type { Talk } from './useTalk.ts';

type OwnCommand = Extract<DeckCommand, 'fullScreen' | 'leave'>;

/** Keys of a keyboard or a clicker, for the whole window. Returns the digits of a slide number that is being typed. */
export function useDeckKeys(talk: Talk, count: number, on: Readonly<Partial<Record<OwnCommand, () => void>>>): string {
  const [digits, setDigits] = useState('');
  const newest = useRef({ talk, count, on, digits });
  useEffect(() => {
    newest.current = { talk, count, on, digits };
  });

  useEffect(() => {
    const type = (next: string) => {
      // More than one key may come before the next drawing.
      newest.current.digits = next;
      setDigits(next);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const command = deckCommand(event);
      if (command === null) return;
      const { talk: now, count: slides, on: own, digits: typed } = newest.current;
      if (command !== 'leave' && command !== 'number') event.preventDefault();
      if (typeof command === 'object') {
        type((typed + command.digit).slice(-4));
        return;
      }
      type('');
      if (command === 'number') {
        if (typed !== '') now.goTo(Number(typed) - 1);
        else now.step(1);
      } else if (command === 'next') now.step(1);
      else if (command === 'previous') now.step(-1);
      else if (command === 'first') now.goTo(0);
      else if (command === 'last') now.goTo(slides - 1);
      else if (command === 'black' || command === 'white')
        now.change({ cover: now.cover === command ? null : command });
      else if (command === 'ownRegion') now.change({ live: null });
      else if (command === 'leave' && typed !== '') return;
      // The first Escape takes the cover away, the next one leaves.
      else if (command === 'leave' && now.cover !== null) now.change({ cover: null });
      else own[command]?.();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return digits;
}
