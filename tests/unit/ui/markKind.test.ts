import { describe, expect, test } from 'vitest';
import { hasLength, markKind } from '#ui/markKind.ts';

describe(markKind, () => {
  test('tells zero from every way to have no number', () => {
    const kinds = [
      markKind({ status: 'A', count: 0 }, 0),
      markKind({ status: 'O', count: null }, null),
      markKind({ status: 'Q', count: null }, null),
      markKind({ status: 'M', count: null }, null),
      markKind({ status: 'absent', count: null }, null),
    ];
    expect(kinds).toEqual(['zero', 'missing', 'suppressed', 'notApplicable', 'absent']);
    expect(kinds.some(hasLength)).toBe(false);
  });

  test('tells an estimated or provisional length from an exact one', () => {
    expect(markKind({ status: 'A', count: 5 }, 5)).toBe('exact');
    expect(markKind({ status: 'E', count: 5 }, 5)).toBe('uncertain');
    expect(markKind({ status: 'P', count: 5 }, 0.5)).toBe('uncertain');
  });

  test('gives a known count without a known share no length', () => {
    const kind = markKind({ status: 'A', count: 5 }, null);
    expect(kind).toBe('unmeasured');
    expect(hasLength(kind)).toBe(false);
  });
});
