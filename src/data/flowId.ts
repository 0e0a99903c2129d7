import type { Flow } from '#domain/edition.ts';

function slug(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Address-safe id of a flow: `2021-westhoek-3-naar-4-doorstroom-arbeidszorg`; everyone says `totaal`, off the ladder `buiten`. */
export function flowId(flow: Pick<Flow, 'year' | 'region' | 'from' | 'to' | 'instrument' | 'coverage'>): string {
  const { year, region, from, to, instrument, coverage } = flow;
  const parts = [year, region.id, from?.number ?? 'buiten', 'naar', to?.number ?? 'buiten', instrument?.id ?? 'totaal'];
  return (coverage === '' ? parts : [...parts, slug(coverage)]).join('-');
}
