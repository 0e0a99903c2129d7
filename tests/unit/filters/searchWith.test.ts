import { describe, expect, test } from 'vitest';
import { searchWithEdition, searchWithLanguage } from '#filters/searchWith.ts';

describe(searchWithLanguage, () => {
  test.for([
    ['', '?taal=en'],
    ['?regio=brugge&zoek=a~20b', '?regio=brugge&taal=en&zoek=a~20b'],
    ['?data=fictief', '?taal=en&data=fictief'],
    ['?taal=nl', '?taal=en'],
  ])('puts the language of %s where the canonical order has it', ([search = '', inEnglish]) => {
    expect(searchWithLanguage(search, 'en')).toBe(inEnglish);
  });

  test('leaves the default language out', () => {
    expect(searchWithLanguage('?regio=brugge&taal=en', 'nl')).toBe('?regio=brugge');
    expect(searchWithLanguage('?taal=en', 'nl')).toBe('');
  });
});

describe(searchWithEdition, () => {
  test('keeps every other parameter', () => {
    expect(searchWithEdition('?taal=en&zoek=a', 'fictief')).toBe('?taal=en&data=fictief&zoek=a');
    expect(searchWithEdition('?taal=en&data=fictief&zoek=a', 'participatieslang')).toBe('?taal=en&zoek=a');
  });
});
