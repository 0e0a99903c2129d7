import { describe, expect, test } from 'vitest';
import { editDistance, nearestOf, nearestYear } from '#domain/nearest.ts';

describe(editDistance, () => {
  test.for([
    ['', '', 0],
    ['westhoek', 'westhoek', 0],
    ['', 'abc', 3],
    ['westhoeck', 'westhoek', 1],
    ['kitten', 'sitting', 3],
  ] as const)('counts the letters between %s and %s', ([a, b, letters]) => {
    expect(editDistance(a, b)).toBe(letters);
    expect(editDistance(b, a)).toBe(letters);
  });
});

describe(nearestOf, () => {
  const candidates = [
    { id: 'r-1', name: 'Brugge' },
    { id: 'kortrijk', name: 'Zuid-West-Vlaanderen' },
    { id: 'westhoek', name: 'Westhoek' },
  ];

  test.for([
    ['Bruges', 'r-1'],
    ['zuid west', 'kortrijk'],
    ['hoek', 'westhoek'],
    ['WESTHOKE', 'westhoek'],
    ['atlantis', null],
    ['', null],
    ['<>', null],
    ['we', null],
    ['westhoek'.repeat(1_000), null],
  ] as const)('finds for %s: %s', ([typed, nearest]) => {
    expect(nearestOf(typed, candidates)).toBe(nearest);
  });
});

describe(nearestYear, () => {
  test('takes the year at the least distance, of two the first', () => {
    expect(nearestYear('2015', [2023, 2021, 2016])).toBe('2016');
    expect(nearestYear('2022', [2023, 2021])).toBe('2023');
  });

  test('reads a year with a typing mistake', () => {
    expect(nearestYear('2o21', [2023, 2021])).toBe('2021');
  });

  test('knows no year near anything in a package without years', () => {
    expect(nearestYear('2021', [])).toBeNull();
  });
});
