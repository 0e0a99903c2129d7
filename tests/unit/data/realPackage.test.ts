import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recordSchemas } from '#data/records.ts';
import { readPackage } from '#data/readPackage.ts';
import type { Observation } from '#domain/edition.ts';
import { nl } from '#text/nl.ts';
import { folderReader } from '../../../scripts/folderReader.ts';

const folder = 'public/data/participatieslang/';
const edition = await readPackage('participatieslang', folder, folderReader(folder));

interface Descriptor {
  resources: { name: string; path: string; schema: { fields: { name: string }[] } }[];
}
const descriptor = JSON.parse(readFileSync(`${folder}datapackage.json`, 'utf8')) as Descriptor;

function countsOf(region: string, of: (observation: Observation) => boolean): (number | null)[] {
  return edition.observations
    .filter((observation) => observation.year === 2021 && observation.region.id === region && of(observation))
    .map(({ figure }) => figure.count);
}

const isTotal = ({ instrument }: Observation) => instrument === null;
const isPart = ({ instrument }: Observation) => instrument !== null;

describe('the package of the poster', () => {
  test('has the published totals of rungs 5, 4 and 3', () => {
    expect(countsOf('west-vlaanderen', isTotal)).toEqual([38_797, 9_855, 1_143]);
    expect(countsOf('westhoek', isTotal)).toEqual([6_072, 1_501, 145]);
  });

  test('has every part in the order of the poster, and n.b. where the poster has it', () => {
    expect(countsOf('west-vlaanderen', isPart)).toEqual([
      32_097, 5_950, 1_201, 270, 8_048, 106, 582, 823, 296, 376, 767,
    ]);
    expect(countsOf('westhoek', isPart)).toEqual([4_711, 1_248, 227, 22, 1_224, null, 77, 168, 32, 85, 60]);
  });

  test('has one measure, and for the poster’s year and regions one source', () => {
    expect(new Set(edition.observations.map(({ measure }) => measure))).toEqual(new Set(['deelnemers']));
    const ofPoster = edition.observations.filter(({ year, region }) => year === 2021 && region.id !== 'vlaams-gewest');
    expect(new Set(ofPoster.map(({ source }) => source.id))).toEqual(new Set(['participatieslang-2021']));
  });

  test('has the few figures of other years and of Flanders, each with its source', () => {
    const others = edition.observations.filter(({ source }) => source.id !== 'participatieslang-2021');
    const figures = others.map(({ year, region, trede, instrument, figure, source }) =>
      [year, region.id, trede?.number ?? 'editie', instrument?.id ?? '', figure.count, source.id].join(' '),
    );
    expect(figures).toEqual([
      '2016 west-vlaanderen editie  55328 pom-2016',
      '2017 west-vlaanderen editie  56721 pom-2017',
      '2018 west-vlaanderen editie  57302 pom-2018',
      '2018 west-vlaanderen 4  10728 pom-2018',
      '2018 west-vlaanderen 3  1454 pom-2018',
      '2019 west-vlaanderen editie  63552 pom-2019',
      '2020 vlaams-gewest 5 collectief-maatwerk 23318 statvla-2020',
      '2020 vlaams-gewest 5 lde 2559 statvla-2020',
      '2021 vlaams-gewest 5 collectief-maatwerk 24064 statvla-2021',
      '2021 vlaams-gewest 5 lde 2402 statvla-2021',
      '2021 vlaams-gewest 3 arbeidszorg-wse 1652 statvla-2021',
    ]);
    expect(others.map(({ note }) => note)).not.toContain('');
  });

  test('has a break between each edition of the province and the next', () => {
    const years = edition.observations.filter(({ region }) => region.id === 'west-vlaanderen').map(({ year }) => year);
    const [, ...later] = [...new Set(years)].toSorted((one, other) => one - other);
    expect(edition.breaks.map(({ year }) => year)).toEqual(later);
  });

  test('has the flows that somebody published, and no other', () => {
    const flows = edition.flows.map(({ year, region, from, to, figure, coverage }) =>
      [year, region.id, from?.number, to?.number, figure.count, coverage].join(' ').trim(),
    );
    expect(flows).toEqual([
      '2021 west-vlaanderen 3 4 296',
      '2021 westhoek 3 4 32',
      '2022 west-vlaanderen 3 4 874 leden van 4Werk (24 maatwerkbedrijven)',
      '2022 west-vlaanderen 4 5 336 leden van 4Werk (24 maatwerkbedrijven)',
      '2022 west-vlaanderen 5 6 81 leden van 4Werk (24 maatwerkbedrijven)',
      '2023 west-vlaanderen 5 6 51 leden van 4Werk (24 maatwerkbedrijven)',
      '2023 west-vlaanderen 5 5 43 leden van 4Werk (24 maatwerkbedrijven)',
    ]);
    expect(edition.flows.map(({ note }) => note)).not.toContain('');
  });

  test('has the inhabitants of the poster’s year, of the age group of the study and of all ages', () => {
    const inhabitants = edition.populations.map(({ year, region, age, count }) =>
      [year, region.id, age, count].join(' '),
    );
    expect(inhabitants).toEqual([
      '2021 west-vlaanderen alle 1203312',
      '2021 west-vlaanderen 18-64 701752',
      '2021 westhoek alle 220176',
      '2021 westhoek 18-64 125619',
      '2021 vlaams-gewest alle 6653062',
      '2021 vlaams-gewest 18-64 3986517',
    ]);
  });

  test('warns of what does not add up on rung 5 and of the part that is missing', () => {
    expect(edition.warnings.map(nl.faults.describeWarning)).toEqual([
      'Trede 5, deelnemers: voor West-Vlaanderen (2021) is het gepubliceerde totaal 38.797 en zijn de delen samen 39.518 (verschil +721).',
      'Trede 5, deelnemers: voor Westhoek (2021) is het gepubliceerde totaal 6.072 en zijn de delen samen 6.208 (verschil +136).',
      'Activiteitencoöperatie, deelnemers: het cijfer voor Westhoek (2021) is niet beschikbaar.',
    ]);
  });

  test('gives the poster no address that it does not have', () => {
    expect(edition.sources.map(({ id, address }) => [id, address?.split('/')[2] ?? null])).toEqual([
      ['participatieslang-2021', null],
      ['4werk-2022', 'www.made-in.be'],
      ['4werk-2023', 'www.made-in.be'],
      ['statbel-2021', 'statbel.fgov.be'],
      ['pom-2016', 'pomwvl.be'],
      ['pom-2017', 'pomwvl.be'],
      ['pom-2018', 'pomwvl.be'],
      ['pom-2019', 'pomwvl.be'],
      ['statvla-2020', 'www.vlaanderen.be'],
      ['statvla-2021', 'www.vlaanderen.be'],
    ]);
  });

  test('is not marked as invented', () => {
    expect(edition.isFictitious).toBe(false);
  });

  test('describes to other tools exactly the columns that the door reads and the files have', () => {
    const described = descriptor.resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]);
    expect(described).toEqual(Object.entries(recordSchemas).map(([name, { entries }]) => [name, Object.keys(entries)]));
    const headers = descriptor.resources.map(({ name, path }) => [
      name,
      readFileSync(folder + path, 'utf8')
        .split('\n')[0]
        ?.split(','),
    ]);
    expect(headers).toEqual(described);
  });

  test('offers every file of its folder for downloading', () => {
    expect(edition.files.map(({ path }) => path).toSorted()).toEqual(readdirSync(folder).toSorted());
  });
});
