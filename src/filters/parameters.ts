import { ageGroups, measures, tredeNumbers } from '#domain/edition.ts';
import { units } from '#domain/units.ts';
import { languages } from '#text/language.ts';
import {
  arrangements,
  captions,
  directions,
  instrumentLimit,
  noReference,
  orientations,
  papers,
  scales,
  sorts,
  themes,
  usual,
  views,
  type Choices,
  type DroppedChoice,
} from './choices.ts';
import { freeText, idList, named, oneOf, safeName, yearList, type ValueKind } from './valueKinds.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One parameter of the address, whatever the type of its choice. */
export interface Parameter {
  name: string;
  key: keyof Choices;
  parse(
    values: readonly string[],
    vocabulary: Vocabulary,
  ): { choice: Partial<Choices>; dropped: readonly DroppedChoice[] };
  settle(choices: Choices, vocabulary: Vocabulary): Partial<Choices>;
  /** The values to print, none when the default holds. Takes settled choices. */
  print(choices: Choices): readonly string[];
}

function parameter<Key extends keyof Choices>(
  name: string,
  key: Key,
  kind: ValueKind<NonNullable<Choices[Key]>>,
): Parameter {
  return {
    name,
    key,
    parse(values, vocabulary) {
      const { choice, dropped } = kind.parse(values, vocabulary);
      return { choice: { [key]: choice }, dropped: dropped.map((value) => ({ parameter: name, ...value })) };
    },
    settle(choices, vocabulary) {
      const choice = choices[key] ?? null;
      return { [key]: choice === null ? null : kind.settle(choice, vocabulary, choices) };
    },
    print(choices) {
      const choice = choices[key] ?? null;
      return choice === null ? [] : kind.print(choice);
    },
  };
}

const regionList = idList((vocabulary) => vocabulary.regions);
const domainList = idList((vocabulary) => named(vocabulary.domains));
const anyBasis = oneOf<string>(
  ({ instruments, regions, years }) => [...named(instruments), ...regions, ...named(years.map(String))],
  null,
);
const anyAxis = oneOf<string>(
  ({ instruments }) => named([...instruments, ...tredeNumbers.map(String), ...measures]),
  null,
);
const anyReference = oneOf<string>(({ regions }) => [...regions, ...named([noReference])], null);

/** Every parameter, in the order in which an address has them. */
export const parameters: readonly Parameter[] = [
  parameter('regio', 'regions', {
    ...regionList,
    settle(choice, vocabulary, choices) {
      const once = regionList.settle(choice, vocabulary, choices);
      return once?.length === 1 && once[0] === vocabulary.defaultRegion ? null : once;
    },
  }),
  parameter('referentie', 'reference', {
    ...anyReference,
    // The default follows the first region and the year; a region beside itself is beside nothing.
    settle(choice, vocabulary, choices) {
      const [first = vocabulary.defaultRegion, ...others] = new Set(choices.regions);
      const { years, measure } = choices;
      const byDefault = vocabulary.defaultReference(first, years?.[0] ?? null, measure ?? usual.measure) ?? noReference;
      const reference = others.length === 0 && choice === first ? noReference : choice;
      return reference === byDefault ? null : reference;
    },
  }),
  parameter('jaar', 'years', yearList),
  parameter(
    'maat',
    'measure',
    oneOf(() => named(measures), usual.measure),
  ),
  parameter(
    'eenheid',
    'unit',
    oneOf(() => named(units), usual.unit),
  ),
  parameter('domein', 'domains', {
    ...domainList,
    settle(choice, { domains }) {
      const canonical = domains.filter((id) => choice.includes(id));
      return canonical.length === 0 || canonical.length === domains.length ? null : canonical;
    },
  }),
  parameter(
    'instrument',
    'instruments',
    idList((vocabulary) => named(vocabulary.instruments), instrumentLimit),
  ),
  parameter(
    'schaal',
    'scale',
    oneOf(() => named(scales), usual.scale),
  ),
  parameter(
    'weergave',
    'view',
    oneOf(() => named(views), usual.view),
  ),
  parameter(
    'opstelling',
    'arrangement',
    oneOf(() => named(arrangements), usual.arrangement),
  ),
  parameter(
    'sorteer',
    'sort',
    oneOf(({ sorts: known }) => named(sorts).filter(({ id }) => known.includes(id)), null),
  ),
  parameter(
    'volgorde',
    'direction',
    oneOf(() => named(directions), null),
  ),
  parameter('basis', 'basis', anyBasis),
  parameter(
    'leeftijd',
    'age',
    oneOf(() => named(ageGroups), usual.age),
  ),
  parameter(
    'papier',
    'paper',
    oneOf(() => named(papers), usual.paper),
  ),
  parameter(
    'stand',
    'orientation',
    oneOf(() => named(orientations), usual.orientation),
  ),
  parameter(
    'filters',
    'caption',
    oneOf(() => named(captions), usual.caption),
  ),
  parameter(
    'thema',
    'theme',
    oneOf(() => named(themes), null),
  ),
  parameter(
    'taal',
    'language',
    oneOf(() => named(languages), usual.language),
  ),
  parameter('data', 'edition', safeName(usual.edition)),
  parameter('zoek', 'search', freeText),
  parameter('x', 'x', anyAxis),
  parameter('y', 'y', anyAxis),
];
