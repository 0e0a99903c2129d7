import { type Edition, type TredeNumber, tredeNumbers } from '#domain/edition.ts';
import { units } from '#domain/units.ts';
import { slugOf } from '#domain/slugOf.ts';
import { type Choices, scales, type Theme, themes } from '#filters/choices.ts';
import { parseChoices, printChoices } from '#filters/codec.ts';
import { readyDeckSearch } from '#filters/deck.ts';
import { searchWithLanguage } from '#filters/searchWith.ts';
import { vocabularyOf } from '#filters/vocabulary.ts';
import { glossaryAnchor, paths, withSearch } from '#paths.ts';
import { languages } from '#text/language.ts';
import type { Text } from '#text/nl.ts';
import type { Findable } from './matching.ts';

type DestinationGroup = 'rungs' | 'instruments' | 'regions' | 'pages' | 'years' | 'definitions' | 'settings';

/** What can be found, and what choosing it does: lead to an address, set the reader's own theme, or show the keys. */
export interface Destination extends Findable {
  id: string;
  group: DestinationGroup;
  rung?: TredeNumber;
  leads: { address: string } | { theme: Theme | null } | 'help';
}

/** Where the reader is; without an edition there are no names, and the filters are kept as they are written. */
export interface Standpoint {
  path: string;
  search: string;
  edition: Edition | null;
  text: Text;
}

const pathsWithFilters = /^\/(?:trede\/\d|vergelijken|doorstroom|gegevens|poster|rapport)?$/;

/** Everything that can be found from where the reader is, in the order of the lists it comes from; filters are kept. */
export function destinations(from: Standpoint): readonly Destination[] {
  const { search, edition, text } = from;
  const { palette, frame, about, terms, rung } = text;
  const rungs = tredeNumbers.map((number): Destination => {
    const trede = edition?.treden.find((one) => one.number === number);
    const contract = number >= 5 ? terms.withContract : terms.withoutContract;
    return {
      id: `rung-${number}`,
      group: 'rungs',
      rung: number,
      name: trede === undefined ? terms.Trede(number) : rung.heading(number, trede.name),
      also: contract,
      detail: rung.meanings[number],
      leads: { address: withSearch(paths.rung(number), search) },
    };
  });
  return [
    ...rungs,
    ...(edition === null ? [] : ofEdition(edition, from)),
    ...pages(from),
    ...about.glossary.map(([term, meaning]): Destination => ({
      id: `term-${slugOf(term)}`,
      group: 'definitions',
      name: term,
      also: '',
      detail: meaning,
      leads: { address: `${withSearch(paths.about, search)}#${glossaryAnchor(term)}` },
    })),
    ...settings(from),
    {
      id: 'keys',
      group: 'settings',
      name: palette.keysTitle,
      also: `${frame.product} ${palette.keysAlso}`,
      detail: '',
      leads: 'help',
    },
  ];
}

/** The same page, or the overview where the page has no filters, with other choices. */
function withChoices({ path, search }: Standpoint, edition: Edition, patch: Partial<Choices>): { address: string } {
  const vocabulary = vocabularyOf(edition);
  const chosen = { ...parseChoices(search, vocabulary).choices, ...patch };
  return {
    address: withSearch(pathsWithFilters.test(path) ? path : paths.overview, printChoices(chosen, vocabulary)),
  };
}

function ofEdition(edition: Edition, from: Standpoint): Destination[] {
  const { text, search } = from;
  const { about, filters, terms } = text;
  const meanings = new Map(Object.entries(about.instrumentMeanings));
  const instruments = edition.instruments.map(({ id, name, trede, domain }): Destination => ({
    id: `instrument-${id}`,
    group: 'instruments',
    rung: trede.number,
    name,
    also: `${id} ${domain.name}`,
    detail: `${terms.Trede(trede.number)}, ${trede.name}`,
    leads: { address: withSearch(paths.rung(trede.number), search) },
  }));
  const regions = edition.regions.map(({ id, name, parent }): Destination => ({
    id: `region-${id}`,
    group: 'regions',
    name,
    also: filters.region,
    detail: parent?.name ?? '',
    leads: withChoices(from, edition, { regions: [id] }),
  }));
  const years = vocabularyOf(edition).years.map((year): Destination => ({
    id: `year-${year}`,
    group: 'years',
    name: `${filters.year} ${year}`,
    also: '',
    detail: '',
    leads: withChoices(from, edition, { years: [year] }),
  }));
  const definitions = edition.instruments.flatMap(({ id, name }): Destination[] => {
    const meaning = meanings.get(id);
    return meaning === undefined
      ? []
      : [
          {
            id: `meaning-${id}`,
            group: 'definitions',
            name,
            also: '',
            detail: meaning,
            leads: { address: `${withSearch(paths.about, search)}#${id}` },
          },
        ];
  });
  return [...instruments, ...regions, ...years, ...definitions];
}

function pages({ search, text }: Standpoint): Destination[] {
  const { frame, palette, about, presenting, sharing } = text;
  const named: [id: string, name: string, address: string][] = [
    ['overview', frame.overview, paths.overview],
    ['comparison', frame.comparison, paths.comparison],
    ['throughput', frame.throughput, paths.throughput],
    ['observations', frame.observations, paths.observations],
    ['about', frame.about, paths.about],
    ['poster', palette.poster, paths.poster],
    ['report', palette.report, paths.report],
    ['kept', sharing.toKept, paths.kept],
    ['keeper', palette.keeper, paths.keeper],
  ];
  const all: Destination[] = named.map(([id, name, path]) => ({
    id: `page-${id}`,
    group: 'pages',
    name,
    also: palette.pagesAlso[id] ?? '',
    detail: '',
    leads: { address: withSearch(path, search) },
  }));
  all.push({
    id: 'page-presenting',
    group: 'pages',
    name: presenting.present,
    also: palette.pagesAlso['presenting'] ?? '',
    detail: presenting.readyDeck,
    leads: { address: withSearch(paths.presenting, readyDeckSearch(search)) },
  });
  for (const [id, { title }] of Object.entries(about.sections)) {
    const address = `${withSearch(paths.about, search)}#${id}`;
    all.push({ id: `about-${id}`, group: 'pages', name: title, also: '', detail: about.heading, leads: { address } });
  }
  return all;
}

function settings(from: Standpoint): Destination[] {
  const { path, search, edition, text } = from;
  const { palette, filters } = text;
  const of = (id: string, label: string, name: string, leads: Destination['leads'], also = ''): Destination => ({
    id: `setting-${id}`,
    group: 'settings',
    name: `${label}: ${name}`,
    also,
    detail: '',
    leads,
  });
  return [
    ...[null, ...themes].map((theme) => {
      const name = theme ?? 'toestel';
      return of(`theme-${name}`, palette.theme, palette.themes[name], { theme }, palette.themesAlso);
    }),
    ...languages.map((id) => {
      const address = withSearch(path, searchWithLanguage(search, id));
      return of(`language-${id}`, filters.language, filters.languages[id], { address }, palette.languagesAlso);
    }),
    ...(edition === null
      ? []
      : [
          ...units.map((unit) =>
            of(`unit-${unit}`, filters.unit, filters.units[unit], withChoices(from, edition, { unit })),
          ),
          ...scales.map((scale) =>
            of(`scale-${scale}`, filters.scale, filters.scales[scale], withChoices(from, edition, { scale })),
          ),
        ]),
  ];
}
