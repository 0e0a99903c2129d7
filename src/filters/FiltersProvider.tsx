import {
  createContext,
  startTransition,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useOptimistic,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useLocation, useNavigate } from 'react-router';

export type HistoryStep = 'push' | 'replace';

interface AddressSearch {
  /** The search as readers see it now: ahead of the router while a change is on its way. */
  search: string;
  /** The search of which the figures are there. */
  settled: string;
  isChanging: boolean;
  write: (next: (search: string) => string, step: HistoryStep) => void;
}

const AddressContext = createContext<AddressSearch | null>(null);

/**
 * Holds the search of the address for all filters below it. A change shows at once, before loaders have run; changes in
 * one tick are one entry in the history. Stands inside the router, around everything that reads or changes choices.
 */
export function FiltersProvider({ children }: { children: ReactNode }) {
  const { search: settled, hash } = useLocation();
  const navigate = useNavigate();
  const [search, setSearch] = useOptimistic(settled);
  const newest = useRef(search);
  const tick = useRef<{ from: string; step: HistoryStep; done: Promise<void> } | null>(null);

  // What is on screen is what the next change starts from, also after a Back or a navigation that was cut short.
  useLayoutEffect(() => {
    if (tick.current === null) newest.current = search;
  });

  const write = useCallback(
    (next: (search: string) => string, step: HistoryStep) => {
      const from = newest.current;
      const target = next(from);
      newest.current = target;
      const navigateOnce = async () => {
        // After the handlers of this tick, so that all their changes are in `newest`.
        await Promise.resolve();
        const change = tick.current;
        tick.current = null;
        if (change !== null && newest.current !== change.from) {
          const replace = change.step === 'replace';
          await navigate({ search: newest.current, hash }, { replace, preventScrollReset: true });
        }
      };
      startTransition(async () => {
        setSearch(target);
        tick.current ??= { from, step, done: navigateOnce() };
        if (step === 'push') tick.current.step = step;
        await tick.current.done;
      });
    },
    [navigate, hash, setSearch],
  );

  const isChanging = search !== settled;
  const address = useMemo(() => ({ search, settled, isChanging, write }), [search, settled, isChanging, write]);
  return <AddressContext value={address}>{children}</AddressContext>;
}

/**
 * Gives what is below it a search of its own in the place of the address's, for a page that is shown inside another one.
 * Its filters start from `search` and change without leaving a trace in the address.
 */
export function OwnSearch({ search: given, children }: { search: string; children: ReactNode }) {
  const [own, setOwn] = useState({ given, search: given });
  if (own.given !== given) setOwn({ given, search: given });
  const { search } = own;
  const address = useMemo(
    () => ({
      search,
      settled: search,
      isChanging: false,
      write: (next: (search: string) => string) => setOwn((current) => ({ ...current, search: next(current.search) })),
    }),
    [search],
  );
  return <AddressContext value={address}>{children}</AddressContext>;
}

/** The search of the address, and the only way to change it. */
export function useAddressSearch(): AddressSearch {
  const address = useContext(AddressContext);
  if (address === null) throw new Error('useAddressSearch is called outside FiltersProvider');
  return address;
}
