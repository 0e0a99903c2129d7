import type { DrawingPicture } from '#ui/DrawnPicture.ts';
import type { MarkSymbol } from '#ui/domainMarks.ts';
import type { MarkKind } from '#ui/markKind.ts';
import { Rule, Sign, widthOfWords, Words } from './PictureParts.tsx';

/** A cell as it stands on the page: its value, the length of its bar (0-1), and what stands under it. */
interface MatrixPictureCell {
  value: string;
  kind: MarkKind;
  at: number | null;
  colour: string;
  under: readonly string[];
}

export interface MatrixPictureRow {
  key: string;
  name: string;
  symbol: MarkSymbol;
  colour: string;
  cells: readonly MatrixPictureCell[];
}

/** Sizes in em: of words under a value, between columns, of the sign before a name, of a line, and of a bar. */
const small = 0.72;
const gap = 0.9;
const sign = 1.3;
const line = 1.2;
const bar = 0.42;

/** A matrix for a picture: in each cell the number, under it a bar on the scale that all share, and what is said of it. */
export function matrixPicture(
  columns: readonly string[],
  rows: readonly MatrixPictureRow[],
  { label, scale }: { label: string; scale: string },
): DrawingPicture {
  const cells = rows.flatMap((row) => row.cells);
  const lines = Math.max(0, ...cells.map(({ under }) => under.length));
  const widest = Math.max(
    ...cells.map(({ value }) => widthOfWords(value) * 1.08),
    ...cells.flatMap(({ under }) => under.map((words) => widthOfWords(words) * small)),
    ...columns.map((words) => longestWord(words) * 1.08),
  );
  const names = rows.map(({ name }) => name);
  return {
    kind: 'drawing',
    layout: ({ width, height, type: em }) => {
      const most = width / em;
      const nameRoom = Math.min(Math.max(...names.map(widthOfWords)), Math.max(...names.map(longestWord), most * 0.24));
      const first = sign + nameRoom + gap;
      const own = (most - first) / columns.length;
      if (own < widest + gap) return null;
      const heads = columns.map((words) => wrappedWords(words, own - gap));
      const head = Math.max(...heads.map((one) => one.length)) * line + 0.5;
      const least = 0.35 + line + bar + 0.35 + lines * small * line;
      const wrapped = rows.map((row) => wrappedWords(row.name, nameRoom + 0.01));
      const heights = wrapped.map((one) => Math.max(least, one.length * line + 0.5));
      const needed = head + heights.reduce((sum, one) => sum + one, 0);
      if (height !== null && needed * em > height) return null;
      const stretch = height === null ? 1 : Math.min(1.35, height / (needed * em));
      let y = head;
      const tops = heights.map((one) => {
        const top = y;
        y += one * stretch;
        return top;
      });
      return {
        width,
        height: y * em,
        scale,
        element: (
          <svg viewBox={`0 0 ${width} ${(y * em).toFixed(1)}`} role="img" aria-label={label}>
            {heads.map((words, index) => (
              <Lines
                key={columns[index]}
                x={(first + index * own) * em}
                y={(head - 0.5 - (words.length - 1) * line) * em}
                em={em}
                words={words}
                isBold
              />
            ))}
            <Rule from={[0, head * em]} to={[width, head * em]} />
            {rows.map((row, index) => {
              const top = tops[index] ?? 0;
              const room = (heights[index] ?? 0) * stretch;
              const base = top + (room - (heights[index] ?? 0)) / 2 + line;
              return (
                <g key={row.key}>
                  <Sign symbol={row.symbol} colour={row.colour} x={em * 0.5} y={(base - 0.33) * em} r={em * 0.42} />
                  <Lines x={sign * em} y={base * em} em={em} words={wrapped[index] ?? []} />
                  {row.cells.map((cell, column) => (
                    <CellPicture
                      key={columns[column]}
                      cell={cell}
                      x={(first + column * own) * em}
                      y={base * em}
                      width={(own - gap) * em}
                      em={em}
                    />
                  ))}
                  <Rule from={[0, (top + room) * em]} to={[width, (top + room) * em]} />
                </g>
              );
            })}
          </svg>
        ),
      };
    },
  };
}

interface PlacedCell {
  cell: MatrixPictureCell;
  x: number;
  /** Of the line that the value stands on. */
  y: number;
  width: number;
  em: number;
}

function CellPicture({ cell: { value, kind, at, colour, under }, x, y, width, em }: PlacedCell) {
  const top = y + em * 0.3;
  const isUncertain = kind === 'uncertain';
  const paint = { fill: isUncertain ? 'none' : `var(${colour})`, stroke: isUncertain ? `var(${colour})` : 'none' };
  return (
    <>
      <Words x={x} y={y} size={em} isBold={at !== null} isSoft={at === null}>
        {value}
      </Words>
      {at === null ? null : (
        <rect
          x={x}
          y={top}
          width={Math.max(1.5, at * width)}
          height={em * bar}
          strokeDasharray={isUncertain ? '4 3' : undefined}
          style={paint}
        />
      )}
      {under.map((words, index) => (
        <Words key={words} x={x} y={top + em * (bar + 1.05 * small + index * small * line)} size={em * small} isSoft>
          {words}
        </Words>
      ))}
    </>
  );
}

interface LinesProps {
  x: number;
  y: number;
  em: number;
  words: readonly string[];
  isBold?: boolean;
}

function Lines({ x, y, em, words, isBold = false }: LinesProps) {
  return words.map((one, index) => (
    <Words key={one} x={x} y={y + index * line * em} size={em} isBold={isBold}>
      {one}
    </Words>
  ));
}

function longestWord(words: string): number {
  return Math.max(...words.split(' ').map(widthOfWords));
}

/** Lines that are at most this wide, in em; a word is never broken. */
function wrappedWords(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const joined = `${last ?? ''} ${word}`;
    if (last === undefined || widthOfWords(joined) > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}
