import type { Flow } from '#domain/edition.ts';
import { instrumentInId } from '#domain/lookup.ts';

/**
 * Address-safe id of a flow, another one for every address: `2021~westhoek~3-naar-4~doorstroom-arbeidszorg`; everyone
 * says `totaal`, off the ladder `buiten`. The words that say whose people were counted come last, encoded.
 */
export function flowId(flow: Pick<Flow, 'year' | 'region' | 'from' | 'to' | 'instrument' | 'coverage'>): string {
  const { year, region, from, to, instrument, coverage } = flow;
  const step = `${from?.number ?? 'buiten'}-naar-${to?.number ?? 'buiten'}`;
  const parts = [year, region.id, step, instrumentInId(instrument)];
  return (coverage === '' ? parts : [...parts, encodeURIComponent(coverage)]).join('~');
}
