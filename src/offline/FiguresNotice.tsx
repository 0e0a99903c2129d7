import type { Edition } from '#domain/edition.ts';
import { useText } from '#text/TextContext.ts';
import { useOfflineState } from './offlineState.ts';

/** Whether the figures on screen are the host's newest, or kept ones; says nothing where that is not known. */
export function FiguresNotice({ edition }: { edition: Edition }) {
  const { offline, formats } = useText();
  const state = useOfflineState().figures[edition.name];
  if (state === undefined) return null;
  return (
    <span data-figures={state.kind}>
      {state.kind === 'newer' ? offline.newer : offline[state.kind](formats.moment(state.compared))}
    </span>
  );
}
