import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { searchWithDeckChoice } from '#filters/deck.ts';
import { useDeckChannel, type Cover, type TalkState } from './useDeckChannel.ts';

function indexOf(hash: string, count: number): number {
  const number = /^#(\d{1,4})$/.exec(hash)?.[1];
  return Math.min(Math.max(Number(number ?? 1) - 1, 0), count - 1);
}

/**
 * Where this talk is, in this window and every other one that has the same presentation open. The slide is the address's
 * hash, rewritten in place: reloading shows the same slide, and Back leaves the talk in one step.
 */
export function useTalk(count: number) {
  const { search, hash, state: visit } = useLocation();
  const navigate = useNavigate();
  const [at, setAt] = useState(() => indexOf(hash, count));
  const [cover, setCover] = useState<Cover>(null);
  const live = new URLSearchParams(search).get('live');
  const index = Math.min(at, count - 1);
  const state = useMemo((): TalkState => ({ at: index, cover, live }), [index, cover, live]);
  const newest = useRef(state);
  // What this window wrote last, and what it wrote that the router has not shown yet.
  const written = useRef(hash);
  const underway = useRef(new Set([hash]));

  // A slide number that was typed into the address, or that Back leads to.
  useEffect(() => {
    if (!underway.current.has(hash)) setAt(indexOf(hash, count));
    if (!underway.current.has(hash) || hash === written.current) {
      underway.current = new Set([hash]);
      written.current = hash;
    }
  }, [hash, count]);

  useEffect(() => {
    newest.current = state;
  }, [state]);

  const show = useCallback(
    (next: TalkState) => {
      newest.current = next;
      setAt(next.at);
      setCover(next.cover);
      const address = { search: searchWithDeckChoice(search, 'live', next.live), hash: `#${next.at + 1}` };
      if (address.hash === written.current && next.live === live) return;
      written.current = address.hash;
      underway.current.add(address.hash);
      void navigate(address, { replace: true, preventScrollReset: true, state: visit as unknown });
    },
    [navigate, search, live, visit],
  );

  const name = `presenteren${['live', 'scherm', 'filters'].reduce((left, one) => searchWithDeckChoice(left, one, null), search)}`;
  const { company, tell } = useDeckChannel(name, state, show);
  const change = useCallback(
    (patch: Partial<TalkState>) => {
      const next = { ...newest.current, ...patch };
      const inside = { ...next, at: Math.min(Math.max(next.at, 0), count - 1) };
      show(inside);
      tell(inside);
    },
    [show, tell, count],
  );
  /** To a slide by its index, from under any cover; beyond the ends nothing happens. */
  const goTo = useCallback((next: number) => change({ at: next, cover: null }), [change]);
  const step = useCallback((by: number) => goTo(newest.current.at + by), [goTo]);
  return { ...state, company, change, goTo, step };
}

export type Talk = ReturnType<typeof useTalk>;
