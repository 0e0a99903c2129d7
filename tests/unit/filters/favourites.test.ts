import { describe, expect, test } from 'vitest';
import {
  type Favourite,
  mergedFavourites,
  parseFavourites,
  printFavourites,
  withFavourite,
} from '#filters/favourites.ts';

const view = (overrides: Partial<Favourite> = {}): Favourite => ({
  name: 'Trede 4',
  address: '/trede/4?jaar=2021#instrumenten',
  ...overrides,
});

describe(parseFavourites, () => {
  test('reads what was printed, also with the mark that Windows puts in front', () => {
    const own = [view(), view({ name: 'Ons “overzicht”', address: '/' })];
    expect(parseFavourites(`\uFEFF${printFavourites(own)}`).favourites).toEqual(own);
  });

  test.for([
    ['no JSON', '{"weergaven":', [{ kind: 'notJson' }]],
    ['a list without its name', '[]', [{ kind: 'noList' }]],
    ['nothing', 'null', [{ kind: 'noList' }]],
    [
      'a view that is nothing',
      '{"weergaven":[null]}',
      [
        { kind: 'noName', at: 1 },
        { kind: 'noAddress', at: 1 },
      ],
    ],
  ] as const)('says what is wrong with %s', ([, text, faults]) => {
    expect(parseFavourites(text)).toEqual({ favourites: null, faults });
  });

  test.for(['//evil.example', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)', 'trede/4', '/ a', ''])(
    'refuses the address %s and names its place, and reads nothing of the list',
    (address) => {
      expect(parseFavourites(printFavourites([view(), view({ address })]))).toEqual({
        favourites: null,
        faults: [{ kind: 'noAddress', at: 2 }],
      });
    },
  );
});

describe(mergedFavourites, () => {
  test('keeps the own name of an address that comes in again', () => {
    const merged = mergedFavourites([view()], [view({ name: 'Anders' }), view({ name: 'Start', address: '/' })]);
    expect(merged).toEqual([view(), view({ name: 'Start', address: '/' })]);
  });
});

describe(withFavourite, () => {
  test('renames a view that is kept again, in its place', () => {
    const own = [view(), view({ name: 'Start', address: '/' })];
    expect(withFavourite(own, view({ name: 'Nieuw' }))).toEqual([view({ name: 'Nieuw' }), own[1]]);
    expect(withFavourite(own, view({ address: '/over' }))).toHaveLength(3);
  });
});
