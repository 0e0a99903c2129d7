import { textWidth, wrapWords, type FontWeight } from './textWidth.ts';

interface TextLook {
  /** In ems of the reader's text size. */
  size: number;
  weight: FontWeight;
  /** Height of a line in its own ems. */
  leading: number;
}

/** The looks of text in the drawing; the style sheet colours them. */
export const looks = {
  rungName: { size: 1.0625, weight: 'bold', leading: 1.22 },
  rungValue: { size: 2.5, weight: 'bold', leading: 1.08 },
  rungDetail: { size: 1, weight: 'regular', leading: 1.3 },
  absent: { size: 1, weight: 'regular', leading: 1.3 },
  tag: { size: 0.875, weight: 'regular', leading: 1.6 },
  name: { size: 0.9375, weight: 'regular', leading: 1.25 },
  value: { size: 1, weight: 'bold', leading: 1.25 },
  detail: { size: 0.875, weight: 'regular', leading: 1.35 },
  flow: { size: 0.875, weight: 'regular', leading: 1.25 },
  flowValue: { size: 1, weight: 'bold', leading: 1.25 },
  kind: { size: 1, weight: 'bold', leading: 1.3 },
  kindExplained: { size: 0.9375, weight: 'regular', leading: 1.3 },
  sectors: { size: 0.875, weight: 'regular', leading: 1.35 },
} as const satisfies Record<string, TextLook>;
type Look = keyof typeof looks;

/** Words that want to stand in one look; on the line of what went before when `follows` and there is room. */
export interface Piece {
  look: Look;
  words: string;
  follows?: boolean;
}

/** One line of text: where its baseline starts, and the box that it fills. */
export interface TextLine {
  look: Look;
  words: string;
  x: number;
  y: number;
  box: Box;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Text set from (0, 0): its lines, and how much room they take. */
export interface SetText {
  lines: readonly TextLine[];
  width: number;
  height: number;
}

/** Space at either end of a tag, in ems. */
export const tagPadding = 0.5;

/** What was set before: a layout tries many places for the same words. */
const setBefore = new WeakMap<readonly Piece[], Map<string, SetText>>();

/** Sets pieces of text below and beside each other within a width; `em` is the reader's text size in px. */
export function setText(pieces: readonly Piece[], room: number, em: number): SetText {
  const known = setBefore.get(pieces) ?? new Map<string, SetText>();
  setBefore.set(pieces, known);
  const key = `${room} ${em}`;
  const text = known.get(key) ?? setAnew(pieces, room, em);
  known.set(key, text);
  return text;
}

function setAnew(pieces: readonly Piece[], room: number, em: number): SetText {
  const rows: { words: string; look: Look; x: number; width: number }[][] = [];
  let end = 0;
  for (const { look: wanted, words, follows = false } of pieces) {
    if (words === '') continue;
    const look = roomyLook(wanted, words, room, em);
    const { size, weight } = looks[look];
    const padding = look === 'tag' ? tagPadding * em : 0;
    const fits = (text: string) => textWidth(text, size * em, weight) + 2 * padding;
    const gap = (looks[look].size > 0.9 ? 0.75 : 0.55) * em;
    const row = rows.at(-1);
    if (follows && row !== undefined && end + gap + fits(words) <= room) {
      row.push({ words, look, x: end + gap + padding, width: fits(words) - 2 * padding });
      end += gap + fits(words);
      continue;
    }
    for (const line of wrapWords(words, size * em, weight, Math.max(em, room - 2 * padding))) {
      rows.push([{ words: line, look, x: padding, width: fits(line) - 2 * padding }]);
      end = fits(line);
    }
  }
  let top = 0;
  let width = 0;
  const lines: TextLine[] = [];
  for (const row of rows) {
    const height = Math.max(...row.map(({ look }) => looks[look].size * looks[look].leading * em));
    // What stands on one line shares the baseline of its largest piece.
    const ascent = Math.max(...row.map(({ look }) => ascentOf(look) * em));
    for (const { words, look, x, width: own } of row) {
      const y = top + ascent;
      const { size, leading } = looks[look];
      lines.push({
        look,
        words,
        x,
        y,
        box: { x, y: y - ascentOf(look) * em, width: own, height: size * leading * em },
      });
      width = Math.max(width, x + own + (look === 'tag' ? tagPadding * em : 0));
    }
    top += height;
  }
  return { lines, width, height: top };
}

/** A large number that is wider than the room is set as a plain one: better small than broken. */
function roomyLook(look: Look, words: string, room: number, em: number): Look {
  const { size, weight } = looks[look];
  return look === 'rungValue' && textWidth(words, size * em, weight) > room ? 'value' : look;
}

/** From the top of a line to its baseline, in ems: half of the leading, then the letters. */
function ascentOf(look: Look): number {
  const { size, leading } = looks[look];
  return size * (0.5 * leading + 0.34);
}

/** The same text elsewhere. */
export function movedText(lines: readonly TextLine[], x: number, y: number): TextLine[] {
  return lines.map((line) => ({
    ...line,
    x: line.x + x,
    y: line.y + y,
    box: { ...line.box, x: line.box.x + x, y: line.box.y + y },
  }));
}
