import { describe, expect, test } from 'vitest';
import { readPackage } from '#data/readPackage.ts';
import { type Destination, destinations, type Standpoint } from '#palette/destinations.ts';
import { foundIn } from '#palette/matching.ts';
import { en } from '#text/en.ts';
import { nl } from '#text/nl.ts';
import { folderReader } from '../../../scripts/folderReader.ts';

const folder = 'public/data/participatieslang';
const edition = await readPackage('participatieslang', folder, folderReader(folder));

const from = (overrides: Partial<Standpoint> = {}): Standpoint => ({
  path: '/doorstroom',
  search: '?eenheid=aandeel',
  edition,
  text: nl,
  ...overrides,
});

function first(typed: string, overrides: Partial<Standpoint> = {}): Destination | undefined {
  return foundIn(typed, destinations(from(overrides)))[0];
}

function addressOf(typed: string, overrides: Partial<Standpoint> = {}) {
  const leads = first(typed, overrides)?.leads;
  return typeof leads === 'object' && 'address' in leads ? leads.address : leads;
}

describe(destinations, () => {
  test.for([
    ['trede 4', '/trede/4?eenheid=aandeel'],
    ['sine', '/trede/5?eenheid=aandeel'],
    ['west-vlaanderen', '/doorstroom?regio=west-vlaanderen&eenheid=aandeel'],
    ['2018', '/doorstroom?jaar=2018&eenheid=aandeel'],
    ['verankering', '/over?eenheid=aandeel#begrip-verankering'],
    ['vergelijken', '/vergelijken?eenheid=aandeel'],
    ['english', '/doorstroom?eenheid=aandeel&taal=en'],
    ['per 1000 inwoners', '/doorstroom?eenheid=per1000'],
    ['logaritmisch', '/doorstroom?eenheid=aandeel&schaal=log'],
    ['favorieten', '/bewaard?eenheid=aandeel'],
  ] as const)('leads from “%s” to %s, filters kept', ([typed, address]) => {
    expect(addressOf(typed)).toBe(address);
  });

  test('gives a region to the overview where the page has no filters', () => {
    expect(addressOf('west-vlaanderen', { path: '/over', search: '' })).toBe('/?regio=west-vlaanderen');
  });

  test('sets a theme without an address', () => {
    expect(first('donker')?.leads).toEqual({ theme: 'donker' });
    expect(first('beamer projector')?.leads).toEqual({ theme: 'projector' });
  });

  test('speaks the language of the reader', () => {
    expect(addressOf('high contrast', { text: en })).toEqual({ theme: 'contrast' });
    expect(addressOf('rung 2', { text: en, search: '?taal=en' })).toBe('/trede/2?taal=en');
  });

  test('knows rungs, pages, terms and themes before there are figures', () => {
    const groups = new Set(destinations(from({ edition: null })).map(({ group }) => group));
    expect([...groups]).toEqual(['rungs', 'pages', 'definitions', 'settings']);
  });

  test('has one id each', () => {
    const ids = destinations(from()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
