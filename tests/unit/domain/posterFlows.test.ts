import { describe, expect, test } from 'vitest';
import { readPackage } from '#data/readPackage.ts';
import { rungRows, rungSum } from '#domain/rungs.ts';
import { stepsPerYear, throughputFunnel } from '#domain/throughput.ts';
import { folderReader } from '../../../scripts/folderReader.ts';

const folder = 'public/data/participatieslang/';
const edition = await readPackage('participatieslang', folder, folderReader(folder));
const [province, westhoek] = edition.regions;
if (province === undefined || westhoek === undefined) throw new Error('the poster has two regions');

const countsOf = (region: typeof province, year: number) =>
  throughputFunnel(edition, { region, year })?.stages.map((stage) =>
    stage.kind === 'participants' ? stage.figure.count : stage.step.figure.count,
  );
const ratesOf = (region: typeof province, year: number) =>
  throughputFunnel(edition, { region, year })?.stages.flatMap((stage) => (stage.kind === 'step' ? [stage.rate] : []));

describe('the flows of the poster and of 4Werk', () => {
  test('are 145 to 32 and 1,143 to 296 in 2021, 22.1 and 25.9 per 100', () => {
    expect(countsOf(westhoek, 2021)).toEqual([145, 32]);
    expect(countsOf(province, 2021)).toEqual([1_143, 296]);
    expect(ratesOf(westhoek, 2021)).toEqual([32 / 145]);
    expect(ratesOf(province, 2021)).toEqual([296 / 1_143]);
  });

  test('are three steps without a head or a rate in 2022, because only members were counted', () => {
    expect(countsOf(province, 2022)).toEqual([874, 336, 81]);
    expect(ratesOf(province, 2022)).toEqual([null, null, null]);
    expect(throughputFunnel(edition, { region: province, year: 2022 })?.coverage).toContain('4Werk');
  });

  test('are one step up in 2023; who stays on a rung is in no funnel', () => {
    expect(countsOf(province, 2023)).toEqual([51]);
    expect(stepsPerYear(edition, province).map(({ year, steps }) => [year, steps.length])).toEqual([
      [2021, 1],
      [2022, 3],
      [2023, 2],
    ]);
  });

  test('are nothing for the Westhoek after 2021', () => {
    expect(throughputFunnel(edition, { region: westhoek, year: 2022 })).toBeNull();
    expect(stepsPerYear(edition, westhoek).map(({ year }) => year)).toEqual([2021]);
  });

  test('narrow wherever there is a funnel', () => {
    const funnels = [2021, 2022, 2023].map((year) => throughputFunnel(edition, { region: province, year }));
    expect(funnels.map((funnel) => funnel?.widenings)).toEqual([[], [], []]);
  });
});

test('rungs 3, 4 and 5 of the poster are 7,718 of 49,795 together', () => {
  const rows = rungRows(edition, { year: 2021, measure: 'deelnemers', region: westhoek, reference: province });
  expect(rungSum(rows)).toEqual({
    treden: [3, 4, 5],
    count: 7_718,
    referenceCount: 49_795,
    unknown: [],
    share: 7_718 / 49_795,
  });
});
