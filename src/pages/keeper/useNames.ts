import { measures, type Measure } from '#domain/edition.ts';
import type { NameKind } from '#keeper/names.ts';
import { useText } from '#text/TextContext.ts';
import { useKeeper } from './KeeperContext.ts';
import { useDecisions } from './useDecisions.ts';

const nameKinds: readonly NameKind[] = ['region', 'row', 'source', 'measure'];

/** What a name can be the name of, in the reader's words. */
export function useNames() {
  const { words, work } = useKeeper();
  const { terms } = useText();
  const [{ added, names }] = useDecisions();
  const known = work.recognition?.known;

  function wordsOf(kind: NameKind, id: string, called: readonly string[]): string {
    if (kind === 'measure')
      return terms.measure[measures.find((one) => one === id) ?? ('deelnemers' satisfies Measure)];
    const total = /^totaal~(?:(?<trede>\d)|alle)$/.exec(id)?.groups;
    if (total === undefined) return called[0] ?? id;
    return words.recognition.total(total['trede'] === undefined ? null : Number(total['trede']));
  }

  function optionsOf(kind: NameKind): readonly { id: string; name: string }[] {
    const isNew = {
      region: added.regions.map(({ id, name }) => ({ id, name })),
      row: added.instruments.map(({ id, name }) => ({ id, name })),
      source: added.sources.map(({ id, title }) => ({ id, name: title })),
      measure: [],
    }[kind];
    return [
      ...(known?.[kind].candidates ?? []).map(({ id, names: called }) => ({ id, name: wordsOf(kind, id, called) })),
      ...isNew.map(({ id, name }) => ({ id, name: words.page.decide.added(name) })),
    ];
  }

  /** What the name with this key was taken for; as it is written where that is not decided. */
  function nameOf(key: string): string {
    const use = work.recognition?.names.get(key);
    if (use === undefined) return key;
    const decision = names[key];
    const matched = use.match.how === 'exact' || use.match.how === 'alike' ? use.match.id : null;
    const id = decision?.kind === 'is' ? decision.id : matched;
    return optionsOf(use.kind).find((option) => option.id === id)?.name ?? use.text;
  }

  const byId = new Map(nameKinds.flatMap((kind) => optionsOf(kind).map(({ id, name }) => [id, name] as const)));
  const statuses: Readonly<Record<string, string>> = terms.status;

  /** What a cell of the package says, in words: a name, a status, or the cell itself. */
  function wordsOfCell(cell: string): string {
    return byId.get(cell) ?? statuses[cell] ?? cell;
  }

  return { optionsOf, nameOf, wordsOfCell };
}
