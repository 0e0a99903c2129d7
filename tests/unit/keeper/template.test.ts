import { beforeAll, describe, expect, test } from 'vitest';
import { readPackage } from '#data/readPackage.ts';
import { recordSchemas } from '#data/records.ts';
import type { Edition } from '#domain/edition.ts';
import { workbookFile } from '#export/xlsx.ts';
import { decided } from '#keeper/decided.ts';
import { proposedDecisions } from '#keeper/decisions.ts';
import { editionTables } from '#keeper/editionTables.ts';
import { readSources } from '#keeper/readSources.ts';
import { recognise } from '#keeper/recognise.ts';
import { templateSheets } from '#keeper/template.ts';
import { keeper as en } from '#text/en/keeper.ts';
import { keeper as nl } from '#text/nl/keeper.ts';
import { folderReader } from '../../../scripts/folderReader.ts';

let published: Edition;
beforeAll(async () => {
  published = await readPackage('participatieslang', '', folderReader('public/data/participatieslang'));
});

async function readBack(words: typeof nl.template) {
  const sheets = templateSheets(published, words).map((sheet) => ({ ...sheet, hasHeader: true }));
  const bytes = workbookFile(sheets);
  return readSources([{ name: 'sjabloon.xlsx', bytes }]);
}

describe(templateSheets, () => {
  test.for([nl, en])('is read back as the tables of a package, with nothing else among them', async ({ template }) => {
    const { sheets, problems } = await readBack(template);
    expect(problems).toEqual([]);
    const taken = recognise(sheets, published).sheets.map(({ sheet, resource }) => [sheet.name, resource]);
    expect(taken).toEqual([
      [template.sheets.explanation, null],
      ...Object.keys(recordSchemas).map((resource) => [resource, resource]),
      [template.sheets.codes, null],
    ]);
  });

  test('changes nothing as long as nothing is filled in', async () => {
    const { sheets } = await readBack(nl.template);
    const recognition = recognise(sheets, published);
    const { tables, questions } = decided(recognition, proposedDecisions(recognition), published);
    expect(questions).toEqual([]);
    expect(tables).toEqual(editionTables(published));
  });

  test('explains every column and lists every code of the edition', () => {
    const [explanation] = templateSheets(published, nl.template);
    const codes = templateSheets(published, nl.template).at(-1);
    expect(explanation?.rows).toContainEqual(['observations', 'value', nl.template.columns.value]);
    expect(codes?.rows).toContainEqual(['instrument', 'wijk-werken', 'Wijk-werken']);
    expect(codes?.rows).toContainEqual(['status', 'O', 'niet beschikbaar']);
  });
});
