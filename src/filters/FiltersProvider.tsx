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
import { parseOpening } from './codec.ts';

export type HistoryStep = 'push' | 'replace';

type Write = (next: (search: string) => string, step: HistoryStep) => void;

// Apart, so that what reads one is not drawn again when another changes: a change of filters is one drawing, not two.
const SearchContext = createContext<string | null>(null);
const WriteContext = createContext<Write | null>(null);
const PackageContext = createContext<string | null>(null);

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

  return (
    <AddressContexts search={search} settled={settled} write={write}>
      {children}
    </AddressContexts>
  );
}

interface AddressContextsProps {
  search: string;
  /** The search of which the figures are there. */
  settled: string;
  write: Write;
  children: ReactNode;
}

function AddressContexts({ search, settled, write, children }: AddressContextsProps) {
  const { edition } = useMemo(() => parseOpening(settled), [settled]);
  return (
    <WriteContext value={write}>
      <PackageContext value={edition}>
        <SearchContext value={search}>{children}</SearchContext>
      </PackageContext>
    </WriteContext>
  );
}

/**
 * Gives what is below it a search of its own in the place of the address's, for a page that is shown inside another one.
 * Its filters start from `search` and change without leaving a trace in the address.
 */
export function OwnSearch({ search: given, children }: { search: string; children: ReactNode }) {
  const [own, setOwn] = useState({ given, search: given });
  if (own.given !== given) setOwn({ given, search: given });
  const write = useCallback<Write>((next) => setOwn((current) => ({ ...current, search: next(current.search) })), []);
  return (
    <AddressContexts search={own.search} settled={own.search} write={write}>
      {children}
    </AddressContexts>
  );
}

function within<Value>(value: Value | null): Value {
  if (value === null) throw new Error('The address is asked for outside FiltersProvider');
  return value;
}

/** The search of the address as readers see it now: ahead of the router while a change is on its way. */
export function useSearch(): string {
  return within(useContext(SearchContext));
}

/** The only way to change the search of the address. Stays the same function. */
export function useWriteSearch(): Write {
  return within(useContext(WriteContext));
}

/** The data package that the settled address asks for, which its loader has awaited; null is the default one. */
export function useAskedPackage(): string | null {
  return useContext(PackageContext);
}
