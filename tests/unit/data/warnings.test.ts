import { describe, expect, test } from 'vitest';
import { readPackage } from '#data/readPackage.ts';
import { warningsOf } from '#data/warnings.ts';
import { en } from '#text/en.ts';
import { nl } from '#text/nl.ts';
import { readerOf, smallFiles } from '../../support/smallPackage.ts';

const header = (file: 'observations.csv' | 'flows.csv') => smallFiles[file].slice(0, smallFiles[file].indexOf('\n'));

/** Warnings of the small package with these observations and flows, which leave out what is the same everywhere. */
async function warningsWith({ observations = [], flows = [] }: { observations?: string[]; flows?: string[] }) {
  const { warnings, ...edition } = await readPackage(
    'klein',
    '/',
    readerOf({
      ...smallFiles,
      'observations.csv': [
        header('observations.csv'),
        ...observations.map((row) => `2021,streek,${row},sure,poster,`),
      ].join('\n'),
      'flows.csv': [header('flows.csv'), ...flows.map((row) => `2021,streek,${row},poster,`)].join('\n'),
    }),
  );
  expect(warningsOf(edition.observations, edition.flows)).toEqual(warnings);
  return warnings.map(nl.faults.describeWarning);
}

describe(warningsOf, () => {
  test('says nothing when parts and total agree', async () => {
    expect(await warningsWith({ observations: ['4,,deelnemers,7,A', '4,leren,deelnemers,7,A'] })).toEqual([]);
  });

  test('gives both numbers when the parts are less than the total', async () => {
    expect(await warningsWith({ observations: ['4,,deelnemers,7,A', '4,leren,deelnemers,5,A'] })).toEqual([
      'Trede 4, deelnemers: voor Streek (2021) is het gepubliceerde totaal 7 en zijn de delen samen 5 (verschil −2).',
    ]);
  });

  test('names a missing or suppressed part, and takes what is left as a lower bound', async () => {
    expect(await warningsWith({ observations: ['3,,deelnemers,7,A', '3,zorg,deelnemers,,Q'] })).toEqual([
      'Zorg, deelnemers: het cijfer voor Streek (2021) is afgeschermd.',
    ]);
  });

  test('leaves a total without parts, and a total that is itself missing, alone', async () => {
    expect(
      await warningsWith({ observations: ['4,,deelnemers,7,A', '3,,deelnemers,,O', '3,zorg,deelnemers,7,A'] }),
    ).toEqual([]);
  });

  test('says nothing of an instrument that does not exist yet', async () => {
    expect(await warningsWith({ observations: ['3,zorg,deelnemers,,M'] })).toEqual([]);
  });

  test.for([
    ['instroom', ['3,4,10,A', ',4,5,A', '4,5,99,A', '4,4,50,A'], 15],
    ['doorstroom', ['4,5,10,A', '4,6,5,A', '4,3,99,A', '4,,99,A', '3,4,99,A'], 15],
    ['uitstroom', ['4,,10,A', '4,3,5,A', '4,5,99,A'], 15],
  ] as const)('compares %s of a rung with the sum of its flows', async ([measure, moves, sum]) => {
    const flows = moves.map((move) => `,,${move}`);
    expect(await warningsWith({ observations: [`4,,${measure},${sum},A`], flows })).toEqual([]);
    expect(await warningsWith({ observations: [`4,,${measure},12,A`], flows })).toEqual([
      `Trede 4, ${measure}: voor Streek (2021) is het gepubliceerde cijfer 12 en zijn de stromen samen 15 (verschil +3).`,
    ]);
  });

  test('compares an instrument with its own flows only', async () => {
    expect(
      await warningsWith({
        observations: ['4,leren,instroom,12,A'],
        flows: [',leren,3,4,15,A', ',zorg,3,4,2,A', ',,3,4,17,A'],
      }),
    ).toEqual([
      'Leren, instroom: voor Streek (2021) is het gepubliceerde cijfer 12 en zijn de stromen samen 15 (verschil +3).',
    ]);
  });

  test('does not compare everyone with the people of some organisations', async () => {
    expect(await warningsWith({ observations: ['4,,instroom,12,A'], flows: ['leden,,3,4,15,A'] })).toEqual([]);
  });

  test('takes flows of which one is missing as a lower bound', async () => {
    const flows = [',,3,4,10,A', ',,2,4,,O'];
    expect(await warningsWith({ observations: ['4,,instroom,12,A'], flows })).toEqual([]);
    expect(await warningsWith({ observations: ['4,,instroom,9,A'], flows })).toHaveLength(1);
  });
});

describe(en.faults.describeWarning, () => {
  test('says it in English, with English numbers', async () => {
    const { warnings } = await readPackage(
      'klein',
      '/',
      readerOf({
        ...smallFiles,
        'observations.csv': smallFiles['observations.csv'].replace('leren,deelnemers,1000', 'leren,deelnemers,1234'),
      }),
    );
    expect(warnings.map(en.faults.describeWarning)).toEqual([
      'Rung 4, participants: for Provincie (2021) the published total is 1,000 and the parts are together 1,234 (difference +234).',
    ]);
  });
});
