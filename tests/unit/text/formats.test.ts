import { describe, expect, test } from 'vitest';
import { createFormats } from '#text/formats.ts';
import { formats as english } from '#text/en/formats.ts';
import { formats as dutch } from '#text/nl/formats.ts';

describe(createFormats, () => {
  test('writes people with a point in Dutch and a comma in English, from a thousand on', () => {
    expect([0, 145, 1_224, 38_797, 1_234_567].map(dutch.count)).toEqual(['0', '145', '1.224', '38.797', '1.234.567']);
    expect([0, 145, 1_224, 38_797, 1_234_567].map(english.count)).toEqual(['0', '145', '1,224', '38,797', '1,234,567']);
  });

  test('writes a share in percent with one decimal, also a round one', () => {
    const shares = [6_072 / 38_797, 0.2, 1, 0];
    expect(shares.map(dutch.share)).toEqual(['15,7%', '20,0%', '100,0%', '0,0%']);
    expect(shares.map(english.share)).toEqual(['15.7%', '20.0%', '100.0%', '0.0%']);
  });

  test('writes a rate per 100', () => {
    expect(dutch.per100(32 / 145)).toBe('22,1');
    expect(english.per100(296 / 1_143)).toBe('25.9');
  });

  test('writes a difference with its sign, a true minus, and none at 0', () => {
    expect([721, -3_463, 0].map(dutch.countDifference)).toEqual(['+721', '−3.463', '0']);
    expect([721, -3_463, 0].map(english.countDifference)).toEqual(['+721', '−3,463', '0']);
    expect([0.049, -0.072, 0].map(dutch.pointDifference)).toEqual(['+4,9', '−7,2', '0,0']);
    expect([0.049, -0.072, 0].map(english.pointDifference)).toEqual(['+4.9', '−7.2', '0.0']);
  });

  test('joins words as each language does', () => {
    expect(dutch.list(['3', '4', '5'])).toBe('3, 4 en 5');
    expect(english.list(['3', '4', '5'])).toBe('3, 4 and 5');
    expect(dutch.list(['SINE'])).toBe('SINE');
    expect(dutch.choice(['A', 'E'])).toBe('A of E');
  });

  test('writes a day in words, the same day in every time zone', () => {
    expect(dutch.day('2026-11-24')).toBe('24 november 2026');
    expect(english.day('2026-11-24')).toBe('24 November 2026');
  });
});
