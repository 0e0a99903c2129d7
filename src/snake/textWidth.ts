import { advanceWidths, measuredCharacters } from './glyphWidths.ts';

export type FontWeight = keyof typeof advanceWidths;

// Another typeface may stand in until ours arrives, and browsers round: a little too wide never overlaps.
const margin = 1.04;
/** As wide as a character of an unknown script may be. */
const unknownWidth = 1.15;

function tableOf(widths: string): ReadonlyMap<string, number> {
  const numbers = widths.trim().split(' ');
  return new Map(Array.from(measuredCharacters, (character, index) => [character, Number(numbers[index]) / 1000]));
}

const tables: Record<FontWeight, ReadonlyMap<string, number>> = {
  regular: tableOf(advanceWidths.regular),
  bold: tableOf(advanceWidths.bold),
};

/** How wide a line of text will be at most, in the unit of `size`. */
export function textWidth(words: string, size: number, weight: FontWeight): number {
  const table = tables[weight];
  let width = 0;
  for (const character of words) width += table.get(character) ?? unknownWidth;
  return width * size * margin;
}

/** Words in lines no wider than `room`; a word that is wider by itself is cut between characters. Never empty. */
export function wrapWords(words: string, size: number, weight: FontWeight, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/[ \t\n]+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size, weight) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cutWord(word, size, weight, room);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

function cutWord(word: string, size: number, weight: FontWeight, room: number): string[] {
  if (textWidth(word, size, weight) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  // A compound is cut after its hyphen or slash where that fits.
  for (const part of word.split(/(?<=[-/])/)) {
    if (piece !== '' && textWidth(piece + part, size, weight) > room) {
      pieces.push(piece);
      piece = '';
    }
    for (const character of part) {
      if (piece !== '' && textWidth(piece + character, size, weight) > room) {
        pieces.push(piece);
        piece = '';
      }
      piece += character;
    }
  }
  pieces.push(piece);
  return pieces;
}
