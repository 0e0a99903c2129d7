import { measures, tredeNumbers, type Edition, type TredeNumber } from '#domain/edition.ts';
import { nearestOf } from '#domain/nearest.ts';
import { slugOf } from '#domain/slugOf.ts';

/** What a name in a sheet can be the name of; `row` is an instrument, or the total of a rung or of all. */
export type NameKind = 'region' | 'row' | 'source' | 'measure';

/** A thing by its id, and every name it is known by. */
interface KnownName {
  id: string;
  names: readonly string[];
}

/** The names of one kind: as they are, and by their letters and digits alone; null where two things have the same. */
interface NameIndex {
  candidates: readonly KnownName[];
  exact: ReadonlyMap<string, string | null>;
  tight: ReadonlyMap<string, string | null>;
}

export type KnownNames = Readonly<Record<NameKind, NameIndex>>;

/**
 * How a name was understood: it is the id or the name, or it is but for capitals, accents and punctuation; `near` is a
 * proposal that only the keeper can accept; `unknown` has none.
 */
export type NameMatch = { how: 'exact' | 'alike' | 'near'; id: string } | { how: 'unknown'; id: null };

/** The id of a total among the rows of a sheet; a tilde is in no id of an instrument. Null: over all rungs. */
function totalRowId(trede: TredeNumber | null): string {
  return `totaal~${trede ?? 'alle'}`;
}

/** The rung and the instrument of a row's id, as cells of a package; the rung of an instrument is not in it. */
export function rowCells(id: string): { instrument: string; trede: string | null } {
  if (!id.startsWith('totaal~')) return { instrument: id, trede: null };
  const trede = id.slice('totaal~'.length);
  return { instrument: '', trede: trede === 'alle' ? '' : trede };
}

const fillers: Partial<Record<NameKind, ReadonlySet<string>>> = {
  region: new Set(['provincie', 'prov', 'regio', 'streek', 'region', 'province', 'de', 'het', 'the']),
};
const totalWords = new Set(['totaal', 'total', 'subtotaal', 'subtotal', 'som', 'sum', 'algemeen', 'alle', 'treden']);
totalWords.add('eindtotaal').add('grand').add('all').add('rungs').add('van').add('of').add('t').add('e').add('m');
const measureWords = {
  deelnemers: ['participants', 'personen', 'people', 'aantal deelnemers', 'aantal'],
  instroom: ['inflow'],
  doorstroom: ['throughput'],
  uitstroom: ['outflow'],
};

/** Letters and digits alone: `Wijk-werken` and `wijkwerken` are one. */
function tight(text: string, kind: NameKind): string {
  const words = slugOf(text).split('-');
  const kept = words.filter((word) => fillers[kind]?.has(word) !== true);
  return (kept.length === 0 ? words : kept).join('');
}

/** `LDE (lokale diensteneconomie)` is also called by either half. */
function halves(name: string): string[] {
  const found = /^(.+?)\s*\((.+)\)$/.exec(name);
  return found === null ? [name] : [name, found[1] ?? name, found[2] ?? name];
}

/** Every name of an edition, and of what the sheets themselves bring (`more`). */
export function knownNames(
  { regions, instruments, sources, treden }: Edition,
  more: Readonly<Partial<Record<NameKind, readonly KnownName[]>>> = {},
): KnownNames {
  const totals = tredeNumbers.map((number) => {
    const name = treden.find((trede) => trede.number === number)?.name ?? '';
    const called = [`trede ${number}`, `rung ${number}`, `trede ${number} ${name}`, name];
    return { id: totalRowId(number), names: called };
  });
  return {
    region: indexed(
      'region',
      merged(
        regions.map(({ id, name }) => ({ id, names: [name] })),
        more.region,
      ),
    ),
    row: indexed('row', [
      ...merged(
        instruments.map(({ id, name }) => ({ id, names: halves(name) })),
        more.row,
      ),
      ...totals,
      { id: totalRowId(null), names: [] },
    ]),
    source: indexed(
      'source',
      merged(
        sources.map(({ id, title }) => ({ id, names: [title] })),
        more.source,
      ),
    ),
    measure: indexed(
      'measure',
      measures.map((id) => ({ id, names: measureWords[id] })),
    ),
  };
}

function merged(published: readonly KnownName[], more: readonly KnownName[] = []): readonly KnownName[] {
  const renamed = new Map(more.map((known) => [known.id, known.names]));
  const kept = published.map(({ id, names }) => ({ id, names: [...names, ...(renamed.get(id) ?? [])] }));
  return [...kept, ...more.filter(({ id }) => published.every((known) => known.id !== id))];
}

/** Every key with the id it stands for; null when it stands for two. */
function indexOf(candidates: readonly KnownName[], keyOf: (name: string) => string): Map<string, string | null> {
  const index = new Map<string, string | null>();
  for (const { id, names } of candidates) {
    for (const name of new Set([id, ...names].map(keyOf))) {
      if (name !== '') index.set(name, index.has(name) && index.get(name) !== id ? null : id);
    }
  }
  return index;
}

function indexed(kind: NameKind, candidates: readonly KnownName[]): NameIndex {
  return {
    candidates,
    exact: indexOf(candidates, (name) => name),
    tight: indexOf(candidates, (name) => tight(name, kind)),
  };
}

/** Words that make a total one over all rungs, wherever it stands. */
const overAll = /\b(?:algemeen|grand|overall|alle?s?)\b|\beindtota/i;

/** Whether a text says that its row is a total. */
export function saysTotal(text: string): boolean {
  return /\b(?:sub|eind)?tota(?:al|l)\b|\bsom\b|\bsum\b/i.test(text);
}

/**
 * What a name in a sheet is the name of. Proposals are never taken for true: `Oost-Vlaanderen` is near `West-Vlaanderen`.
 * `trede` is the rung under which a row stands: a bare `Totaal` there is probably that of the rung.
 */
export function matchName(
  kind: NameKind,
  text: string,
  known: KnownNames,
  trede: TredeNumber | null,
  isProposing = true,
): NameMatch {
  const { candidates, exact, tight: alike } = known[kind];
  const found = exact.get(text) ?? null;
  if (found !== null) return { how: 'exact', id: found };
  const same = alike.get(tight(text, kind)) ?? null;
  if (same !== null) return { how: 'alike', id: same };

  if (kind === 'row' && saysTotal(text)) {
    const rest = slugOf(text)
      .split('-')
      .filter((part) => !totalWords.has(part));
    // `Totaal Westhoek` closes the block of a region.
    if (rest.length === 0 || known.region.tight.has(tight(rest.join(' '), 'region')))
      return { how: 'near', id: totalRowId(overAll.test(text) ? null : trede) };
    const total = alike.get(rest.join('')) ?? null;
    if (total?.startsWith('totaal~') === true) return { how: 'alike', id: total };
  }
  if (!isProposing) return { how: 'unknown', id: null };
  const near = nearestOf(
    text,
    candidates.flatMap(({ id, names }) => [id, ...names].map((name) => ({ id, name }))),
  );
  return near === null ? { how: 'unknown', id: null } : { how: 'near', id: near };
}

/** An id for something new, of its name; another one than those that are taken. */
export function newId(name: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name)
    .replaceAll(/[^a-z0-9-]/g, '')
    .replaceAll(/-{2,}|^-|-$/g, (found) => (found.length > 1 ? '-' : ''));
  const base = slug.replaceAll(/^-|-$/g, '') || 'nieuw';
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}
