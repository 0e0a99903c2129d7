import { describe, expect, test } from 'vitest';
import { isHigher, nextVersion } from '#keeper/version.ts';

describe(isHigher, () => {
  test.for([
    ['1.0.1', '1.0.0', true],
    ['1.10.0', '1.9.9', true],
    ['2.0.0', '1.99.99', true],
    ['1.0.0', '1.0.0', false],
    ['1.9.9', '1.10.0', false],
    ['1.2.3', '2.0.0', false],
  ] as const)('compares %s with %s by its numbers', ([version, than, expected]) => {
    expect(isHigher(version, than)).toBe(expected);
  });
});

describe(nextVersion, () => {
  test('raises the middle number and starts the last one again', () => {
    expect(nextVersion('1.0.3')).toBe('1.1.0');
    expect(nextVersion('2.9.0')).toBe('2.10.0');
  });
});
