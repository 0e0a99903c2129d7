import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapWords } from '#snake/textWidth.ts';

function letters(words: string): string {
  return words.replaceAll(/[ \t\n]/g, '');
}

describe(textWidth, () => {
  test('grows with the text and its size', () => {
    expect(textWidth('trede', 32, 'regular')).toBeCloseTo(2 * textWidth('trede', 16, 'regular'));
    expect(textWidth('treden', 16, 'regular')).toBeGreaterThan(textWidth('trede', 16, 'regular'));
  });

  test('knows narrow letters from wide ones, and bold from regular', () => {
    expect(textWidth('lil', 16, 'regular')).toBeLessThan(textWidth('WOW', 16, 'regular') / 2);
    expect(textWidth('coöperatie', 16, 'bold')).toBeGreaterThan(textWidth('coöperatie', 16, 'regular'));
  });

  test('gives a character of another script the widest room', () => {
    expect(textWidth('字', 100, 'regular')).toBeGreaterThan(textWidth('W', 100, 'bold'));
  });
});

describe(wrapWords, () => {
  test('keeps on one line what fits', () => {
    expect(wrapWords('Betaald werk', 16, 'bold', 400)).toEqual(['Betaald werk']);
  });

  test('breaks between words', () => {
    expect(wrapWords('Arbeidsmatige activiteiten onder begeleiding', 16, 'regular', 160)).toEqual([
      'Arbeidsmatige',
      'activiteiten onder',
      'begeleiding',
    ]);
  });

  test('cuts a word that is too long at its slash, and else between characters', () => {
    expect(wrapWords('Doorstroom/activering', 16, 'regular', 100)).toEqual(['Doorstroom/', 'activering']);
    expect(wrapWords('activeringstrajecten', 16, 'regular', 100).length).toBeGreaterThan(1);
  });

  test('does not break at a space that does not break', () => {
    expect(wrapWords('doorstroom /\u00A0instroom', 14, 'regular', 100)).toEqual(['doorstroom', '/\u00A0instroom']);
  });

  test('makes an empty line of nothing', () => {
    expect(wrapWords('', 16, 'regular', 100)).toEqual(['']);
  });

  test('loses no letter, and makes no line wider than the room', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 40, max: 400 }), (words, room) => {
        const lines = wrapWords(words, 16, 'bold', room);
        expect(letters(lines.join(''))).toBe(letters(words));
        for (const line of lines) expect(textWidth(line, 16, 'bold')).toBeLessThanOrEqual(room);
      }),
      { seed: 5 },
    );
  });
});
