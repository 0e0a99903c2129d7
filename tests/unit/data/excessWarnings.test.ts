import { describe, expect, test } from 'vitest';
import { excessWarnings } from '#data/excessWarnings.ts';
import { readPackage } from '#data/readPackage.ts';
import { en } from '#text/en.ts';
import { nl } from '#text/nl.ts';
import { readerOf, smallFiles } from '../../support/smallPackage.ts';

const header = (file: 'observations.csv' | 'flows.csv') => smallFiles[file].slice(0, smallFiles[file].indexOf('\n'));

/** What exceeds in a province with two regions, one of which has a district, with these figures of 2021. */
async function warningsWith(figures: { observations?: string[]; flows?: string[] }, { describeWarning } = nl.faults) {
  const { observations = [], flows = [] } = figures;
  const edition = await readPackage(
    'klein',
    '/',
    readerOf({
      ...smallFiles,
      'regions.csv':
        'id,name,parent\nprovincie,Provincie,\nnoord,Noord,provincie\nzuid,Zuid,provincie\nwijk,Wijk,noord\n',
      'observations.csv': [header('observations.csv'), ...observations.map((row) => `2021,${row},sure,poster,`)].join(
        '\n',
      ),
      'flows.csv': [header('flows.csv'), ...flows.map((row) => `2021,${row},poster,`)].join('\n'),
    }),
  );
  const warnings = excessWarnings(edition.observations, edition.flows);
  expect(edition.warnings).toEqual(expect.arrayContaining(warnings));
  return warnings.map(describeWarning);
}

describe(excessWarnings, () => {
  test('says nothing of regions that together are the whole, or of which one is not part of the other', async () => {
    const regions = ['provincie,4,,deelnemers,10,A', 'noord,4,,deelnemers,6,A', 'zuid,4,,deelnemers,4,A'];
    expect(await warningsWith({ observations: [...regions, 'wijk,4,,deelnemers,6,A'] })).toEqual([]);
  });

  test('gives both numbers when regions are together more than the one that they lie in', async () => {
    const observations = [
      'provincie,4,leren,instroom,10,A',
      'noord,4,leren,instroom,6,A',
      'zuid,4,leren,instroom,5,E',
      'provincie,,,deelnemers,7,A',
      'noord,,,deelnemers,4,A',
      'zuid,,,deelnemers,4,A',
    ];
    expect(await warningsWith({ observations })).toEqual([
      'Leren, instroom: voor Provincie (2021) is het gepubliceerde cijfer 10 en hebben de regio’s die erin liggen er samen 11 (verschil +1).',
      'Alle treden van de editie, deelnemers: voor Provincie (2021) is het gepubliceerde cijfer 7 en hebben de regio’s die erin liggen er samen 8 (verschil +1).',
    ]);
    expect(await warningsWith({ observations }, en.faults)).toEqual([
      'Leren, inflow: for Provincie (2021) the published figure is 10 and the regions that lie in it have together 11 (difference +1).',
      'All rungs of the edition, participants: for Provincie (2021) the published figure is 7 and the regions that lie in it have together 8 (difference +1).',
    ]);
  });

  test('adds up regions of one measure, rung and year only, and takes a missing one as nothing', async () => {
    const observations = [
      'provincie,4,,deelnemers,10,A',
      'noord,4,,deelnemers,6,A',
      'zuid,4,,instroom,5,A',
      'zuid,3,,deelnemers,5,A',
      'zuid,4,,deelnemers,,O',
    ];
    expect(await warningsWith({ observations })).toEqual([]);
  });

  test('compares the flows of regions with that of the region that they lie in, of the same people', async () => {
    const flows = ['provincie,leden,,3,4,10,A', 'noord,leden,,3,4,6,A', 'zuid,leden,,3,4,5,A', 'zuid,,,3,4,9,A'];
    expect(await warningsWith({ flows })).toEqual([
      'Stroom van trede 3 naar trede 4 (leden): voor Provincie (2021) is het gepubliceerde cijfer 10 en hebben de regio’s die erin liggen er samen 11 (verschil +1).',
    ]);
  });

  test('gives both numbers when the instruments on one side of a step are more than the step', async () => {
    const flows = ['noord,,,3,4,10,A', 'noord,,zorg,3,4,10,A', 'noord,,leren,3,4,11,A', 'noord,leden,leren,3,4,9,A'];
    expect(await warningsWith({ flows })).toEqual([
      'Stroom van trede 3 naar trede 4: voor Noord (2021) is het gepubliceerde totaal 10 en hebben de instrumenten van trede 4 er samen 11 (verschil +1).',
    ]);
    expect(await warningsWith({ flows }, en.faults)).toEqual([
      'Flow from rung 3 to rung 4: for Noord (2021) the published total is 10 and the instruments of rung 4 have together 11 (difference +1).',
    ]);
  });

  test('does not add the instruments that people left to those that they entered', async () => {
    expect(await warningsWith({ flows: ['noord,,,3,4,10,A', 'noord,,zorg,3,4,10,A', 'noord,,leren,3,4,9,A'] })).toEqual(
      [],
    );
    expect(await warningsWith({ flows: ['noord,,,4,4,10,A', 'noord,,leren,4,4,11,A'] })).toEqual([]);
  });

  test('names the rung, or the instrument, that more people left than there were on it', async () => {
    const observations = ['noord,3,,deelnemers,9,A', 'noord,3,zorg,deelnemers,4,A'];
    const flows = ['noord,,,3,,10,A', 'noord,,zorg,3,4,5,A', 'noord,,leren,3,4,10,A'];
    expect(await warningsWith({ observations, flows })).toEqual([
      'Stroom van trede 3 naar buiten de ladder: voor Noord (2021) is het gepubliceerde cijfer 10, meer dan de 9 deelnemers van trede 3.',
      'Zorg, stroom van trede 3 naar trede 4: voor Noord (2021) is het gepubliceerde cijfer 5, meer dan de 4 deelnemers van Zorg.',
      'Leren, stroom van trede 3 naar trede 4: voor Noord (2021) is het gepubliceerde cijfer 10, meer dan de 9 deelnemers van trede 3.',
    ]);
    expect((await warningsWith({ observations, flows }, en.faults))[0]).toBe(
      'Flow from rung 3 to outside the ladder: for Noord (2021) the published figure is 10, more than the 9 participants of rung 3.',
    );
  });

  test.for<[string, string]>([
    ['of some organisations', 'noord,leden,,3,4,10,A'],
    ['that stays on its rung', 'noord,,,3,3,10,A'],
    ['from outside the ladder', 'noord,,,,3,10,A'],
    ['of a rung without participants', 'noord,,,4,5,10,A'],
    ['that is as large as the rung', 'noord,,,3,4,9,A'],
    ['that is missing', 'noord,,,3,4,,O'],
  ])('does not compare a flow %s with participants', async ([, flow]) => {
    expect(await warningsWith({ observations: ['noord,3,,deelnemers,9,A'], flows: [flow] })).toEqual([]);
  });
});
