import * as v from 'valibot';
import { ageGroups, measures, type Attribution, type TredeNumber } from '#domain/edition.ts';
import type { CellProblem } from '#domain/fault.ts';
import { observationStatuses } from '#domain/figure.ts';
import { countProblem } from './countProblem.ts';

const years = { first: 1990, last: 2100 };
const attributions: readonly Attribution[] = ['sure', 'likely'];
// Excel in Dutch writes WAAR and ONWAAR where it read true and false.
const truths = ['true', 'waar', '1'];
const contracts = [...truths, 'false', 'onwaar', '0'];

// The message of a check names the kind of cell, so that one table (`cellProblem`) knows what to say about each kind.
type CellKind =
  | 'text'
  | 'id'
  | 'year'
  | 'trede'
  | 'count'
  | 'measure'
  | 'age'
  | 'status'
  | 'attribution'
  | 'contract'
  | 'address';
const says = (kind: CellKind) => kind;

const text = v.pipe(v.string(), v.nonEmpty(says('text')));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, says('id')));
const address = v.pipe(v.string(), v.regex(/^https?:\/\/[\p{L}\p{N}]\S*$/iu, says('address')));
const count = v.pipe(v.string(), v.regex(/^(0|[1-9]\d{0,14})$/, says('count')), v.transform(Number));
const year = v.pipe(
  v.string(),
  v.regex(/^\d{4}$/, says('year')),
  v.transform(Number),
  v.minValue(years.first, says('year')),
  v.maxValue(years.last, says('year')),
);
const trede = v.pipe(
  v.string(),
  v.regex(/^[1-6]$/, says('trede')),
  v.transform((cell) => Number(cell) as TredeNumber),
);
const contract = v.pipe(
  v.string(),
  v.toLowerCase(),
  v.picklist(contracts, says('contract')),
  v.transform((cell) => truths.includes(cell)),
);

function orEmpty<Schema extends v.GenericSchema<string, unknown>>(schema: Schema) {
  return v.pipe(
    v.string(),
    v.transform((cell) => (cell === '' ? null : cell)),
    v.nullable(schema),
  );
}

/** One schema per file: its columns, and what may stand in them. */
export const recordSchemas = {
  regions: v.object({ id, name: text, parent: orEmpty(id) }),
  treden: v.object({ number: trede, name: text, contract }),
  domains: v.object({ id, name: text }),
  instruments: v.object({ id, name: text, trede, domain: id, domain_attribution: text, note: v.string() }),
  observations: v.object({
    year,
    region: id,
    trede: orEmpty(trede),
    instrument: orEmpty(id),
    measure: v.picklist(measures, says('measure')),
    value: orEmpty(count),
    status: v.picklist(observationStatuses, says('status')),
    attribution: v.picklist(attributions, says('attribution')),
    source: id,
    note: v.string(),
  }),
  flows: v.object({
    year,
    region: id,
    coverage: v.string(),
    instrument: orEmpty(id),
    from: orEmpty(trede),
    to: orEmpty(trede),
    value: orEmpty(count),
    status: v.picklist(observationStatuses, says('status')),
    source: id,
    note: v.string(),
  }),
  breaks: v.object({ year, region: orEmpty(id), trede: orEmpty(trede), instrument: orEmpty(id), note: text }),
  populations: v.object({ year, region: id, age: v.picklist(ageGroups, says('age')), value: count, source: id }),
  sources: v.object({ id, publisher: text, title: text, address: orEmpty(address), seen: v.string() }),
};

export type ResourceName = keyof typeof recordSchemas;

/** Columns that packages of before they existed do not have; without one, its cells are empty. */
export const laterColumns: { readonly [Name in ResourceName]?: readonly string[] } = { breaks: ['region'] };

export type RecordOf<Name extends ResourceName> = v.InferOutput<(typeof recordSchemas)[Name]>;

export type RegionRecord = RecordOf<'regions'>;
export type TredeRecord = RecordOf<'treden'>;
export type DomainRecord = RecordOf<'domains'>;
export type InstrumentRecord = RecordOf<'instruments'>;
export type ObservationRecord = RecordOf<'observations'>;
export type FlowRecord = RecordOf<'flows'>;
export type BreakRecord = RecordOf<'breaks'>;
export type PopulationRecord = RecordOf<'populations'>;

/** What is wrong with a cell that its schema refused; `kind` is the message of the schema. */
export function cellProblem(kind: string, found: string): CellProblem {
  if (found === '') return { kind: 'cell-empty' };
  switch (kind as CellKind) {
    case 'id':
      return { kind: 'not-an-id', found };
    case 'year':
      return { kind: 'not-a-year', found, ...years };
    case 'trede':
      return { kind: 'not-a-trede', found };
    case 'count':
      return countProblem(found);
    case 'address':
      return { kind: 'not-an-address', found };
    case 'measure':
      return { kind: 'not-a-choice', found, expected: measures };
    case 'age':
      return { kind: 'not-a-choice', found, expected: ageGroups };
    case 'status':
      return { kind: 'not-a-choice', found, expected: observationStatuses };
    case 'attribution':
      return { kind: 'not-a-choice', found, expected: attributions };
    case 'contract':
      return { kind: 'not-a-choice', found, expected: ['true', 'false'] };
    case 'text':
      return { kind: 'cell-empty' };
  }
}
