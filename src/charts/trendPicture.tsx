import type { DrawingPicture } from '#ui/DrawnPicture.ts';
import { axisOf } from './axis.ts';
import { Rule, Sign, widthOfWords, Words } from './PictureParts.tsx';
import type { TrendLine, TrendPanel } from './ThroughputTrendPlot.tsx';

/** Sizes in em: of the words under a panel, of what is left of its axis, between panels, and of the lowest and the usual plot. */
const small = 0.8;
const beside = 3.2;
const gap = 1.6;
const head = 2;
const lowest = 3;
const usual = 7.5;
const tallest = 16;

interface PlacedPanel {
  panel: TrendPanel;
  left: number;
  top: number;
}

/**
 * Small multiples for a picture: under each panel its years and, line by line, every value, because nothing can be
 * pointed at there. As many panels beside each other as have room for their values.
 */
export function trendPicture(panels: readonly TrendPanel[], label: string): DrawingPicture {
  const slots = slotsOf(panels[0]?.years ?? []);
  const widest = Math.max(
    ...panels.flatMap(({ series }) => series.flatMap(({ marks }) => marks.map((mark) => widthOfWords(mark.label)))),
    3,
  );
  const least = beside + Math.max(10, slots * (widest + 0.7) * small);
  // Under the plot: the years, and for each series its name and its values.
  const under = 1.3 + Math.max(...panels.map(({ series }) => series.length)) * 2.3;
  const around = head + under;
  return {
    kind: 'drawing',
    layout: ({ width, height, type: em }) => {
      const most = Math.floor((width / em + gap) / (least + gap));
      if (most < 1 && height !== null) return null;
      const columns = Math.min(panels.length, Math.max(1, most));
      const lines = Math.ceil(panels.length / columns);
      const room = height === null ? usual : (height / em - lines * around - (lines - 1) * gap) / lines;
      if (room < lowest) return null;
      const plot = Math.min(tallest, room);
      const own = (width / em - (columns - 1) * gap) / columns;
      const placed = panels.map((panel, index): PlacedPanel => ({
        panel,
        left: (index % columns) * (own + gap) * em,
        top: Math.floor(index / columns) * (around + plot + gap) * em,
      }));
      const total = (lines * (around + plot) + (lines - 1) * gap) * em;
      return {
        width,
        height: total,
        scale: null,
        element: (
          <svg viewBox={`0 0 ${width} ${total.toFixed(1)}`} role="img" aria-label={label}>
            {placed.map((one) => (
              <PanelPicture key={one.panel.key} {...one} width={own * em} plot={plot * em} em={em} />
            ))}
          </svg>
        ),
      };
    },
  };
}

/** How many of the closest neighbours would fill the axis: years stand as far apart as they are. */
function slotsOf(years: readonly number[]): number {
  const gaps = years.slice(1).map((year, index) => year - (years[index] ?? year));
  return gaps.length === 0 ? 1 : gaps.reduce((sum, one) => sum + one, 0) / Math.min(...gaps) + 1;
}

interface PanelPictureProps extends PlacedPanel {
  width: number;
  /** Height of the plot alone. */
  plot: number;
  em: number;
}

function PanelPicture({ panel, left, top, width, plot, em }: PanelPictureProps) {
  const { title, years, breaks, series, format, quantity } = panel;
  const { end } = axisOf(
    series.flatMap(({ marks }) => marks.flatMap(({ value }) => value ?? [])),
    'lineair',
    quantity,
  );
  const slots = slotsOf(years);
  const step = (width - beside * em) / slots;
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  const start = left + beside * em + step / 2;
  const span = step * (slots - 1);
  const x = (year: number) => (last === first ? start : start + ((year - first) / (last - first)) * span);
  const ground = top + head * em + plot;
  const y = (value: number) => ground - (value / end) * plot;
  const text = small * em;
  return (
    <g>
      <Words x={left} y={top + em} size={em} isBold>
        {title}
      </Words>
      {[0, end].map((at) => (
        <g key={at}>
          <Rule from={[left + beside * em, y(at)]} to={[left + width, y(at)]} />
          <Words x={left + (beside - 0.4) * em} y={y(at) + text * 0.35} size={text} anchor="end" isSoft>
            {format(at)}
          </Words>
        </g>
      ))}
      {breaks.map(({ year, label }) => (
        <g key={year}>
          <Rule from={[x(year - 0.5), ground - plot]} to={[x(year - 0.5), ground]} dash="2 3" />
          <Words x={x(year - 0.5) + text * 0.3} y={ground - text * 0.4} size={text} isSoft>
            {label}
          </Words>
        </g>
      ))}
      {series.map((line) => (
        <LinePicture key={line.key} line={line} x={x} y={y} em={em} />
      ))}
      {years.map((year) => (
        <Words key={year} x={x(year)} y={ground + text * 1.3} size={text} anchor="middle" isSoft>
          {String(year)}
        </Words>
      ))}
      {series.map(({ key, name, symbol, colour, marks }, index) => {
        const nameAt = ground + (1.3 + index * 2.3 + 1) * em;
        return (
          <g key={key}>
            <Sign symbol={symbol} colour={colour} x={left + em * 0.4} y={nameAt - text * 0.35} r={em * 0.34} />
            <Words x={left + em} y={nameAt} size={text}>
              {name}
            </Words>
            {marks.map((mark) => (
              <Words key={mark.year} x={x(mark.year)} y={nameAt + em * 1.05} size={text} anchor="middle" isBold>
                {mark.label}
              </Words>
            ))}
          </g>
        );
      })}
    </g>
  );
}

interface LinePictureProps {
  line: TrendLine;
  x: (year: number) => number;
  y: (value: number) => number;
  em: number;
}

/** Lines between what may be compared, a sign at each value, an empty ring on the axis where there is none. */
function LinePicture({ line, x, y, em }: LinePictureProps) {
  const { symbol, colour, dash, runs, marks } = line;
  return (
    <>
      {runs.map((run) => (
        <path
          key={run[0]?.year}
          d={`M${run.map(({ year, value }) => `${x(year).toFixed(1)} ${y(value).toFixed(1)}`).join('L')}`}
          strokeWidth={em * 0.12}
          strokeDasharray={dash === '' ? undefined : dash}
          style={{ fill: 'none', stroke: `var(${colour})` }}
        />
      ))}
      {marks.map(({ year, value, isExact }) => (
        <g key={year}>
          {value === null ? null : <Sign symbol={symbol} colour={colour} x={x(year)} y={y(value)} r={em * 0.34} />}
          {value !== null && isExact ? null : (
            <circle
              cx={x(year)}
              cy={y(value ?? 0)}
              r={em * (value === null ? 0.3 : 0.5)}
              strokeDasharray="3 2"
              style={{ fill: 'none', stroke: value === null ? 'var(--line-strong)' : `var(${colour})` }}
            />
          )}
        </g>
      ))}
    </>
  );
}
