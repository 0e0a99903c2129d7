import { useEffect, useMemo, useState } from 'react';

/** Starts work that goes in steps. */
export type Start<Result> = () => Generator<void, Result>;

/** A screen has sixteen of these in a quarter of a second; a press in between is answered. */
const slice = 16;

/**
 * The result of work that goes in steps: at once where it is short, else between the answers that the page gives to its
 * reader. Null while there is none; `isBusy` while newer work than that of the result goes on.
 */
export function useInSteps<Result>(
  start: Start<Result> | null,
  isLong: boolean,
): { result: Result | null; isBusy: boolean } {
  const atOnce = useMemo(() => (start === null || isLong ? null : finished(start())), [start, isLong]);
  const [done, setDone] = useState<{ start: Start<Result>; result: Result } | null>(null);

  useEffect(() => {
    if (start === null || !isLong) return undefined;
    const steps = start();
    let timer = 0;
    const go = () => {
      const end = performance.now() + slice;
      let step = steps.next();
      while (step.done !== true && performance.now() < end) step = steps.next();
      if (step.done === true) setDone({ start, result: step.value });
      else timer = window.setTimeout(go, 0);
    };
    timer = window.setTimeout(go, 0);
    return () => clearTimeout(timer);
  }, [start, isLong]);

  if (start === null || !isLong) return { result: atOnce, isBusy: false };
  return { result: done?.result ?? null, isBusy: done?.start !== start };
}

function finished<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
