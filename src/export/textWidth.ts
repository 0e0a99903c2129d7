// Advance widths of U+0020 to U+007E in hundredths of the type size, as Chromium measures the product's typeface.
const regular =
  '28 29 30 65 59 92 73 16 30 30 49 61 21 36 21 39 65 41 55 58 61 59 60 51 62 60 21 21 55 63 55 48 78 63 61 65 67 57 55 69 69 39 51 63 54 82 69 71 59 72 61 59 56 69 59 86 62 58 61 32 39 34 55 37 24 53 57 49 56 54 31 56 55 25 25 49 26 85 55 55 57 57 35 47 33 54 46 68 48 45 46 34 24 34 56';
const bold =
  '31 30 39 77 61 97 73 21 34 34 49 60 27 37 27 44 66 44 58 60 62 61 63 54 62 57 27 27 57 61 57 55 78 68 64 66 69 60 57 72 70 43 56 66 55 86 72 75 63 76 65 61 61 69 64 89 69 65 62 34 44 34 58 40 29 55 60 51 60 56 37 59 57 30 26 56 32 88 57 58 60 60 38 51 38 57 53 74 54 52 51 38 25 38 54';

const widths = { regular: regular.split(' ').map(Number), bold: bold.split(' ').map(Number) };

/** Arial, which stands in where the typeface is not installed, is a little wider. */
const margin = 1.04;
const dashes = 84;
const unlisted = 60;

export type Weight = keyof typeof widths;

/** How wide a line of text is, estimated without a browser; rather too wide than too narrow. */
export function textWidth(words: string, size: number, weight: Weight = 'regular'): number {
  let hundredths = 0;
  for (const character of words.normalize('NFD').replace(/\p{Mn}/gu, '')) {
    const code = (character.codePointAt(0) ?? 32) - 32;
    hundredths += widths[weight][code] ?? (/[—→≥…]/.test(character) ? dashes : unlisted);
  }
  return (hundredths / 100) * size * margin;
}

/** A stretch of a line in one weight. */
export interface Stretch {
  words: string;
  weight: Weight;
}

/** Text with `**emphasised**` words as stretches. */
export function stretches(words: string): Stretch[] {
  return words
    .split('**')
    .map((part, index): Stretch => ({ words: part, weight: index % 2 === 1 ? 'bold' : 'regular' }))
    .filter((part) => part.words !== '');
}

/** Lines that fit a width, broken at blanks; a word that is too long by itself, such as an address, is broken where it must. */
export function wrapped(parts: readonly Stretch[], size: number, width: number): Stretch[][] {
  const lines: Stretch[][] = [];
  let line: Stretch[] = [];
  let used = 0;
  const close = () => {
    lines.push(line);
    line = [];
    used = 0;
  };
  const add = (words: string, weight: Weight) => {
    const last = line.at(-1);
    if (last?.weight === weight) last.words += words;
    else line.push({ words, weight });
    used += textWidth(words, size, weight);
  };
  for (const { words, weight } of parts) {
    for (const piece of words.split(/(?<= )/)) {
      if (used > 0 && used + textWidth(piece.trimEnd(), size, weight) > width) close();
      for (const bit of fitting(piece, size, weight, width)) {
        if (used > 0 && used + textWidth(bit.trimEnd(), size, weight) > width) close();
        add(bit, weight);
      }
    }
  }
  if (line.length > 0) close();
  return lines;
}

function fitting(piece: string, size: number, weight: Weight, width: number): string[] {
  if (textWidth(piece.trimEnd(), size, weight) <= width) return [piece];
  const bits: string[] = [];
  let bit = '';
  for (const character of piece) {
    if (bit !== '' && textWidth(bit + character, size, weight) > width) {
      bits.push(bit);
      bit = '';
    }
    bit += character;
  }
  return bit === '' ? bits : [...bits, bit];
}
