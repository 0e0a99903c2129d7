import type { Text } from '#text/nl.ts';
import type { DrawingPicture } from '#ui/DrawnPicture.ts';
import { BandPicture, placedBands, thinnest } from './FlowBandPicture.tsx';
import { bandNodes, ladderHeight, type LadderRow, outside } from './flowDiagramLayout.ts';
import type { FlowMark, FlowPanel } from './FlowDiagramPanel.tsx';
import { widthOfWords, Words } from './PictureParts.tsx';

/** Sizes in em: of a side with its words, of the bands at the least, between panels, of a panel's title. */
const narrowest = 4;
const gap = 2;
const head = 2.4;
const lineHeight = 1.3;
/** Of the layout: sixteenths. */
const sixteen = 16;

/** A panel with what its two sides say, rung by rung. */
interface SaidPanel {
  panel: FlowPanel;
  left: ReadonlyMap<number, readonly string[]>;
  right: ReadonlyMap<number, readonly string[]>;
  leftWidth: number;
  rightWidth: number;
}

/** The diagram for a picture: the panels beside each other where they fit, each value as a line of its own at its rung. */
export function flowPicture(
  panels: readonly FlowPanel[],
  rows: readonly LadderRow[],
  label: string,
  text: Text,
): DrawingPicture {
  const said = panels.map((panel) => saidPanel(panel, text));
  const lines = (rung: number) =>
    Math.max(1, ...said.flatMap(({ left, right }) => [left.get(rung)?.length ?? 0, right.get(rung)?.length ?? 0]));
  const tall = withRoom(rows, (rung) => lines(rung) * lineHeight * sixteen + 4);
  const ladder = ladderHeight(tall) / sixteen;
  const widths = said.map(({ leftWidth, rightWidth }) => leftWidth + rightWidth + narrowest);
  return {
    kind: 'drawing',
    layout: ({ width, height, type: em }) => {
      const sum = widths.reduce((total, own) => total + own, 0) + gap * (panels.length - 1);
      const isRow = sum * em <= width;
      if (!isRow && height !== null && Math.max(...widths) * em > width) return null;
      const each = head + ladder;
      const total = (isRow ? each : panels.length * each + (panels.length - 1) * gap) * em;
      if (height !== null && total > height) return null;
      const spare = isRow ? (width / em - sum) / panels.length : 0;
      let x = 0;
      const placed = said.map((one, index) => {
        const left = isRow ? x : 0;
        const own = isRow ? ((widths[index] ?? 0) + spare) * em : width;
        x += own + gap * em;
        return { one, left, own, top: isRow ? 0 : index * (each + gap) * em };
      });
      return {
        width,
        height: total,
        scale: null,
        element: (
          <svg viewBox={`0 0 ${width} ${total.toFixed(1)}`} role="img" aria-label={label}>
            {placed.map(({ one, left, own, top }) => (
              <PanelPicture key={one.panel.key} said={one} rows={tall} left={left} top={top} width={own} em={em} />
            ))}
          </svg>
        ),
      };
    },
  };
}

/** The same rows, each high enough for its words. */
function withRoom(rows: readonly LadderRow[], least: (rung: number) => number): LadderRow[] {
  let top = 0;
  return rows.map((row, index) => {
    const above = rows[index - 1];
    if (above !== undefined) top += row.top - above.top - above.height;
    const height = Math.max(row.height, least(row.rung));
    const placed = { ...row, top, height };
    top += height;
    return placed;
  });
}

function saidPanel(panel: FlowPanel, text: Text): SaidPanel {
  const side = (which: 'left' | 'right') => {
    const sides = new Map<number, string[]>();
    for (const mark of panel.marks) {
      const rung = which === 'left' ? mark.band.from : mark.band.to;
      const words = sides.get(rung) ?? [rung === outside ? text.flows.outside : text.flows.rung(rung)];
      if (which === panel.valueSide) words.push(valueOf(mark));
      sides.set(rung, words);
    }
    return sides;
  };
  const [left, right] = [side('left'), side('right')];
  return { panel, left, right, leftWidth: widest(left), rightWidth: widest(right) };
}

/** In em, with the distance to the bands. */
function widest(sides: ReadonlyMap<number, readonly string[]>): number {
  return Math.max(0, ...[...sides.values()].flat().map(widthOfWords)) + 0.6;
}

function valueOf({ sign, value, status }: FlowMark): string {
  return [sign, value, status].filter((words) => words !== '').join(' ');
}

interface PanelPictureProps {
  said: SaidPanel;
  rows: readonly LadderRow[];
  left: number;
  top: number;
  width: number;
  em: number;
}

function PanelPicture({ said, rows, left, top, width, em }: PanelPictureProps) {
  const { panel, leftWidth, rightWidth } = said;
  const scale = em / sixteen;
  const bands = panel.marks.map(({ band }) => band);
  const nodes = bandNodes(bands, rows, panel.unit);
  const ground = top + head * em;
  const from = left + leftWidth * em;
  const to = left + width - rightWidth * em;
  const sideWords = (which: 'left' | 'right') =>
    [...said[which]].map(([rung, words]) => {
      const row = rows.find((one) => one.rung === rung) ?? { top: 0, height: ladderHeight(rows) };
      const first = ground + (row.top + row.height / 2) * scale - ((words.length - 1) / 2) * lineHeight * em;
      return words.map((line, index) => (
        <Words
          key={`${which}-${rung}-${index}`}
          x={which === 'left' ? from - 0.5 * em : to + 0.5 * em}
          y={first + index * lineHeight * em + em * 0.35}
          size={em}
          anchor={which === 'left' ? 'end' : 'start'}
          isBold={index > 0}
          isSoft={rung === outside}
        >
          {line}
        </Words>
      ));
    });
  return (
    <g>
      <Words x={(from + to) / 2} y={top + em} size={em} anchor="middle" isBold>
        {panel.title}
      </Words>
      {placedBands(bands, nodes, panel.unit).map(({ band, start, end }) => (
        <BandPicture
          key={band.key}
          band={band}
          x={[from, to]}
          y={[ground + start * scale, ground + end * scale]}
          thickness={Math.max(thinnest, band.weight * panel.unit) * scale}
        />
      ))}
      {nodes.map(({ side, rung, top: nodeTop, height }) => (
        <rect
          key={`${side}-${rung}`}
          x={side === 'left' ? from : to - 0.4 * em}
          y={ground + (nodeTop + (height - Math.max(thinnest, height)) / 2) * scale}
          width={0.4 * em}
          height={Math.max(thinnest, height) * scale}
          style={{ fill: rung === outside ? 'var(--line-strong)' : `var(--trede-${rung}-strong)` }}
        />
      ))}
      {sideWords('left')}
      {sideWords('right')}
    </g>
  );
}
