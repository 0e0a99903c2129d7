import { recordSchemas, type ResourceName } from '#data/records.ts';
import { slugOf } from '#domain/slugOf.ts';
import type { NameKind } from './names.ts';

const otherWords: Readonly<Record<string, readonly string[]>> = {
  id: ['code'],
  number: ['nummer', 'nr'],
  name: ['naam'],
  parent: ['deel van', 'ligt in', 'part of'],
  contract: ['met arbeidsovereenkomst', 'arbeidsovereenkomst', 'met contract'],
  year: ['jaar', 'jaartal'],
  region: ['regio', 'gebied', 'streek', 'area'],
  trede: ['rung', 'step', 'trap', 'trede nummer', 'rung number'],
  instrument: ['werkvorm', 'instrumenten', 'werkvormen', 'maatregel', 'scheme', 'instruments'],
  measure: ['maat', 'meting', 'soort cijfer'],
  value: ['waarde', 'aantal', 'cijfer', 'aantal personen', 'aantal deelnemers', 'count', 'number of people'],
  status: ['obs status'],
  attribution: ['toewijzing'],
  source: ['bron', 'gegevensbron'],
  note: ['noot', 'nota', 'opmerking', 'opmerkingen', 'toelichting', 'notes', 'remark', 'remarks', 'comment'],
  coverage: ['wie is geteld', 'dekking'],
  from: ['van', 'van trede', 'from rung'],
  to: ['naar', 'naar trede', 'to rung'],
  age: ['leeftijd', 'leeftijdsgroep'],
  domain: ['beleidsdomein', 'domein', 'policy domain'],
  domain_attribution: ['hoe we het beleidsdomein kennen'],
  publisher: ['uitgever'],
  title: ['titel'],
  address: ['webadres', 'adres', 'url', 'link'],
  seen: ['wat we zagen', 'gezien'],
};

/** Columns without which a sheet is not taken for the resource; the most telling first. */
const telling: readonly (readonly [ResourceName, readonly (readonly string[])[]])[] = [
  ['flows', [['from'], ['to'], ['value']]],
  ['populations', [['age'], ['region'], ['value']]],
  ['observations', [['value'], ['instrument', 'trede'], ['region', 'year']]],
  ['instruments', [['name'], ['domain'], ['trede']]],
  ['treden', [['number'], ['name'], ['contract']]],
  ['sources', [['publisher'], ['title']]],
  ['regions', [['name'], ['parent']]],
  ['breaks', [['year'], ['note'], ['trede', 'instrument', 'region']]],
  ['domains', [['id'], ['name']]],
];

const fieldOf = new Map(
  Object.entries(otherWords).flatMap(([field, words]) =>
    [field.replace('_', ' '), ...words].map((word) => [slugOf(word), field] as const),
  ),
);

/** The column of a package that a header means, in Dutch or English; null when it is none. */
export function fieldNamed(header: string): string | null {
  return fieldOf.get(slugOf(header)) ?? null;
}

/** The columns of a resource, in the order of its file. */
export function columnsOf(resource: ResourceName): readonly string[] {
  return Object.keys(recordSchemas[resource].entries);
}

/** The resource whose columns these fields are; null when they are of none. */
export function resourceWith(fields: ReadonlySet<string>): ResourceName | null {
  for (const [resource, needed] of telling) {
    if (!needed.every((choices) => choices.some((field) => fields.has(field)))) continue;
    // A list of ids and names is a list of domains only when it has nothing else.
    if (resource === 'domains' && fields.size > 2) continue;
    return resource;
  }
  return null;
}

/** Which kind of name a column of a resource holds; null when it holds none. */
export function nameKindOf(resource: ResourceName, field: string): NameKind | null {
  if (field === 'parent') return 'region';
  if (resource === 'instruments' || resource === 'regions' || resource === 'sources') return null;
  switch (field) {
    case 'region':
    case 'source':
    case 'measure':
      return field;
    case 'instrument':
      return 'row';
    default:
      return null;
  }
}
