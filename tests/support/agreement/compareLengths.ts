import type { Findings } from './compareFiles.ts';
import type { ReadFigure } from './viewReader.ts';
import { readCell, type Language } from './writtenWords.ts';

/** On a linear axis bars are as long as their numbers say, all by one factor; what is not known has no length. */
export function compareLengths(marks: ReadFigure['marks'], language: Language, findings: Findings): void {
  const bars = marks.flatMap(({ bar }) => {
    if (bar === null) return [];
    const cell = readCell(bar.value, language);
    return [{ ...bar, written: cell.kind === 'number' ? cell.written : null }];
  });
  const longest = bars.toSorted((one, other) => other.end - one.end).find(({ written }) => written !== null);
  if (longest === undefined || longest.written === null || longest.end === 0) return;
  const whole = longest.written;
  for (const { value, end, written } of bars) {
    const expected = ((written?.number ?? 0) / whole.number) * longest.end;
    const halves = [written ?? whole, whole].map(({ decimals }) => 0.5 * 10 ** -decimals);
    const slack = halves.reduce((sum, half) => sum + half / whole.number, 1e-6);
    findings.check(
      Math.abs(end - expected) <= slack,
      () => `"${value}" ends at ${end} of its axis, not at ${expected}`,
    );
  }
}

/** Where bars end that have a length, in the order of the page. */
function endsOf(marks: ReadFigure['marks']): number[] {
  return marks.flatMap(({ bar }) => (bar !== null && /^(?:exact|uncertain)$/.test(bar.kind) ? bar.end : []));
}

/** The drawn bars end where their values stand; short ones are as long as it takes to be seen. */
export function compareDrawnEnds({ marks, drawnEnds }: ReadFigure, findings: Findings): void {
  const ends = endsOf(marks).toSorted((one, other) => one - other);
  if (ends.length === 0) return;
  const drawn = drawnEnds.toSorted((one, other) => one - other);
  findings.expect(ends.length === drawn.length, () => `${drawn.length} bars are drawn for ${ends.length} values`);
  for (const [place, end] of ends.entries()) {
    const at = drawn[place] ?? 0;
    findings.check(Math.abs(at - end) < 0.012, () => `a bar is drawn to ${at} of its axis, its value stands at ${end}`);
  }
}

/** In a picture bars are as long as on the page, all by one factor. */
export function comparePictureLengths(svg: Buffer, marks: ReadFigure['marks'], findings: Findings): void {
  const ends = endsOf(marks);
  if (ends.length === 0) return;
  const rects = [...svg.toString('utf8').matchAll(/<rect [^>]*\bwidth="([\d.]+)"[^>]*>/g)];
  // Signs of domains have no colour of their own. The ground and the band above the title come first; what is missing has a dashed box, what is suppressed a grey one.
  const widths = rects
    .slice(2)
    .filter(([rect]) => !/fill="none"|fill="#dcd8ca"/.test(rect) && /fill="#/.test(rect))
    .map(([, width]) => Number(width));
  findings.expect(
    widths.length === ends.length,
    () => `the picture has ${widths.length} bars for ${ends.length} values`,
  );
  const factor = Math.max(...widths) / Math.max(...ends);
  for (const [place, end] of ends.entries()) {
    const width = widths[place] ?? 0;
    findings.check(
      Math.abs(width - end * factor) <= Math.max(2, width * 0.01),
      () => `a bar of the picture is ${width} long, not ${end * factor}`,
    );
  }
}

/** Points of a scatter stand along each axis as their numbers in the table do. */
export function comparePoints(
  { marks }: ReadFigure,
  { rows }: NonNullable<ReadFigure['table']>,
  language: Language,
  findings: Findings,
): void {
  const points = marks.flatMap(({ point, spoken }) => {
    const row = rows.find(([region]) => spoken.startsWith(`${region};`));
    if (point === null || row === undefined) return [];
    const values = row.slice(1, 3).map((words) => {
      const cell = readCell(words, language);
      return cell.kind === 'number' ? cell.written : { number: Number.NaN, decimals: 0 };
    });
    return [{ ...point, values }];
  });
  const count = marks.filter(({ point }) => point !== null).length;
  findings.expect(points.length === count, () => `${count} points, ${points.length} of them in the table`);
  for (const axis of [0, 1] as const) {
    const placed = points
      .map(({ at, values }) => ({
        at: at[axis],
        value: values[axis]?.number ?? Number.NaN,
        // Ends and points are as far off as they are rounded.
        slack: 10 ** -(values[axis]?.decimals ?? 0),
      }))
      .toSorted((one, other) => one.value - other.value);
    const [first, last] = [placed.at(0), placed.at(-1)];
    if (first === undefined || last === undefined || first.value === last.value) continue;
    const perUnit = (last.at - first.at) / (last.value - first.value);
    for (const { at, value, slack } of placed) {
      const expected = first.at + (value - first.value) * perUnit;
      findings.check(
        Math.abs(at - expected) < 0.005 + slack * perUnit,
        () => `the point of ${value} stands at ${at}, not at ${expected}`,
      );
    }
  }
}
