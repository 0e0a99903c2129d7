import { describe, expect, test } from 'vitest';
import { placedNotes } from '#charts/placedNotes.ts';
import { nl } from '#text/nl.ts';

const noted = (note: string, where: string, year: number | null = null) => ({ note, where, year });

describe(placedNotes, () => {
  test('names the figures that a note is about, years that follow each other as one span', () => {
    const figures = [
      noted('geschat', 'Van trede 1 naar 2', 2019),
      noted('geschat', 'Van trede 1 naar 2', 2020),
      noted('geschat', 'Van trede 1 naar 2', 2022),
      noted('voorlopig', 'Van trede 2 naar 3', 2024),
      noted('voorlopig', 'Van trede 3 naar 4', 2024),
      noted('', 'Van trede 4 naar 5', 2024),
    ];
    expect(placedNotes(figures, nl)).toEqual([
      'Van trede 1 naar 2, 2019–2020, 2022: geschat',
      'Van trede 2 naar 3 en van trede 3 naar 4, 2024: voorlopig',
    ]);
  });

  test('lets a note that holds for all figures stand alone, once', () => {
    expect(placedNotes([noted('geschat', 'Trede 1'), noted('geschat', 'Trede 2')], nl)).toEqual(['geschat']);
  });

  test('says of many figures that they are all others, where no figure is without a note or has two', () => {
    const steps = [1, 2, 3, 4, 5].map((from) => `Van trede ${from} naar ${from + 1}`);
    const many = steps.map((where) => noted('voorlopig', where));
    const one = noted('geschat', 'Trede 1');
    expect(placedNotes([...many, one], nl)).toEqual(['Trede 1: geschat', 'Alle andere: voorlopig']);
    expect(placedNotes([...many, one, noted('', 'Trede 2')], nl)[0]).toMatch(/^Van trede 1 naar 2, van .*: voorlopig$/);
    expect(placedNotes([...many, noted('geschat', 'Van trede 1 naar 2')], nl)[0]).toMatch(/: voorlopig$/);
    expect(placedNotes([...many.slice(1), one], nl)[0]).toMatch(/^Van trede 2 naar 3, .* en van trede 5 naar 6: voor/);
  });

  test('names the figure of a note without a year too', () => {
    const figures = [noted('afgerond', 'Van trede 3 naar 4'), noted('', 'Van trede 4 naar 5')];
    expect(placedNotes(figures, nl)).toEqual(['Van trede 3 naar 4: afgerond']);
  });
});
