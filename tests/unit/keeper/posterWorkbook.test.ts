import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPackage } from '#data/readPackage.ts';
import type { Edition } from '#domain/edition.ts';
import { decided } from '#keeper/decided.ts';
import { proposedDecisions } from '#keeper/decisions.ts';
import { editionTables, type PackageRow } from '#keeper/editionTables.ts';
import { packageFiles } from '#keeper/packageFiles.ts';
import { readSources } from '#keeper/readSources.ts';
import { recognise } from '#keeper/recognise.ts';
import { folderReader } from '../../../scripts/folderReader.ts';
import { readerOf } from '../../support/smallPackage.ts';

const folder = 'public/data/participatieslang';
const published = await readPackage('participatieslang', '', folderReader(folder));
const { sheets } = await readSources([
  { name: 'poster-2021.xlsx', bytes: readFileSync('tests/support/poster-2021.xlsx') },
]);

/** What comes of the workbook beside this edition, when its keeper says only where the figures come from. */
function outcomeBeside(edition: Edition) {
  const recognition = recognise(sheets, edition);
  const proposed = proposedDecisions(recognition);
  const [key = ''] = Object.keys(proposed.sheets);
  const sheet = proposed.sheets[key];
  if (sheet === undefined) throw new Error('The workbook has a sheet.');
  const decisions = { ...proposed, sheets: { [key]: { ...sheet, source: 'participatieslang-2021' } } };
  return decided(recognition, decisions, edition);
}

const figureCells = ({ year, region, trede, instrument, measure, value, status, source }: PackageRow) =>
  [year, region, trede, instrument, measure, value, status, source].join(',');

/** Those of the poster: of 2021, in its two regions. */
const isOfPoster = (row: { year: number; region: { id: string } }) =>
  row.year === 2021 && row.region.id !== 'vlaams-gewest';

describe('The poster’s figures, saved by LibreOffice with a column per region', () => {
  test('become observations equal to the published ones, row for row', () => {
    const observations = published.observations.filter((observation) => !isOfPoster(observation));
    const { tables, questions } = outcomeBeside({ ...published, observations });
    expect(questions).toEqual([]);
    const expected = editionTables(published).observations.map(figureCells);
    expect(tables.observations.map(figureCells).sort()).toEqual(expected.sort());
    expect(expected).toHaveLength(39);
  });

  test('leave the published edition as it is, each of them traced to its cell', async () => {
    const { tables, questions, origins } = outcomeBeside(published);
    expect(questions).toEqual([]);
    expect(tables).toEqual(editionTables(published));
    expect(origins.observations.size).toBe(published.observations.filter(isOfPoster).length);
    const files = packageFiles(tables, {
      name: 'participatieslang',
      title: published.title,
      version: '1.1.0',
      created: '2026-11-24',
      fictitious: false,
      published: readFileSync(`${folder}/datapackage.json`, 'utf8'),
    });
    const next = await readPackage('participatieslang', '', readerOf(Object.fromEntries(files)));
    expect(next.observations).toEqual(published.observations);
  });
});
