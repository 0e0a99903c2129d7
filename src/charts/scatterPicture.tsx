import type { DrawingPicture } from '#ui/DrawnPicture.ts';
import { Rule, widthOfWords, Words } from './PictureParts.tsx';
import { labelSides, type LabelSide } from './pointLabels.ts';
import type { ScatterPlotAxis, ScatterMark } from './ScatterPlot.tsx';
import { along } from './spreadAxis.ts';

/** Sizes in em: of the words, left of the axis, above and below the plot, of the lowest and the usual plot. */
const small = 0.82;
const beside = 3.6;
const above = 2.2;
const below = 3.4;
const lowest = 12;
const usual = 22;
const lineHeight = 1.35;

interface PlacedMark extends ScatterMark {
  side: LabelSide;
  cx: number;
  cy: number;
  r: number;
}

/** The points for a picture, and under them what each of them is on both axes. `sizes` says what their areas are. */
export function scatterPicture(
  marks: readonly ScatterMark[],
  axes: { x: ScatterPlotAxis; y: ScatterPlotAxis },
  sizes: string,
  label: string,
): DrawingPicture {
  const said = marks.map(({ name, values }) => ({ name, values }));
  const column = (Math.max(0, ...said.map(({ name, values }) => widthOfWords(`${name} ${values}`))) + 2) * small;
  return {
    kind: 'drawing',
    layout: ({ width, height, type: em }) => {
      const columns = Math.max(1, Math.floor(width / em / column));
      const lines = Math.ceil(said.length / columns);
      const list = lines * lineHeight * small;
      const plot = height === null ? usual : height / em - above - below - list;
      if (plot < lowest) return null;
      const field = { left: beside * em, top: above * em, width: width - (beside + 2) * em, height: plot * em };
      const total = (above + plot + below + list) * em;
      const placed = placedMarks(marks, axes, field, em);
      return {
        width,
        height: total,
        scale: sizes,
        element: (
          <svg viewBox={`0 0 ${width} ${total.toFixed(1)}`} role="img" aria-label={label}>
            <AxesPicture axes={axes} field={field} em={em} />
            {placed
              .toSorted((one, other) => other.r - one.r)
              .map((mark) => (
                <CirclePicture key={mark.key} mark={mark} />
              ))}
            {placed.map((mark) => (
              <NamePicture key={mark.key} mark={mark} size={small * em} />
            ))}
            {said.map(({ name, values }, index) => (
              <ValuesPicture
                key={name}
                name={name}
                values={values}
                x={Math.floor(index / lines) * (width / columns)}
                y={(above + plot + below + ((index % lines) + 0.8) * lineHeight * small) * em}
                size={small * em}
              />
            ))}
          </svg>
        ),
      };
    },
  };
}

interface Field {
  left: number;
  top: number;
  width: number;
  height: number;
}

type Axes = Parameters<typeof scatterPicture>[1];

function placedMarks(marks: readonly ScatterMark[], { x, y }: Axes, field: Field, em: number): PlacedMark[] {
  const points = marks.map((mark) => ({
    x: along(x.axis, mark.x),
    y: along(y.axis, mark.y),
    radius: (mark.radius / 16) * em,
    width: widthOfWords(mark.isFocus ? `◆ ${mark.name}` : mark.name) * small * em,
    isFirst: mark.isFocus,
  }));
  const sides = labelSides(points, field);
  return marks.map((mark, index) => {
    const point = points[index] ?? { x: 0, y: 0, radius: 0 };
    return {
      ...mark,
      side: sides[index] ?? null,
      cx: field.left + point.x * field.width,
      cy: field.top + (1 - point.y) * field.height,
      r: Math.max(1, point.radius - 1),
    };
  });
}

function AxesPicture({ axes: { x, y }, field, em }: { axes: Axes; field: Field; em: number }) {
  const { left, top, width, height } = field;
  const size = small * em;
  const ground = top + height;
  return (
    <g>
      <Words x={0} y={em} size={size} isBold>
        {y.title}
      </Words>
      {y.axis.ticks.map((at) => {
        const place = ground - along(y.axis, at) * height;
        return (
          <g key={at}>
            <Rule from={[left, place]} to={[left + width, place]} />
            <Words x={left - 0.5 * em} y={place + size * 0.35} size={size} anchor="end" isSoft>
              {y.format(at)}
            </Words>
          </g>
        );
      })}
      {x.axis.ticks.map((at) => {
        const place = left + along(x.axis, at) * width;
        return (
          <g key={at}>
            <Rule from={[place, top]} to={[place, ground]} />
            <Words x={place} y={ground + 1.2 * em} size={size} anchor="middle" isSoft>
              {x.format(at)}
            </Words>
          </g>
        );
      })}
      <Words x={left + width} y={ground + 2.4 * em} size={size} anchor="end" isBold>
        {x.title}
      </Words>
    </g>
  );
}

function CirclePicture({ mark: { cx, cy, r, isFocus, isRing } }: { mark: PlacedMark }) {
  const paint = isFocus ? 'var(--accent)' : 'var(--reference)';
  return (
    <circle
      cx={cx}
      cy={cy}
      r={r}
      strokeWidth={isFocus || isRing ? 2 : 1.5}
      strokeDasharray={isRing ? '4 3' : undefined}
      style={{
        fill: isRing ? 'none' : paint,
        fillOpacity: isFocus ? 0.55 : 0.4,
        stroke: isFocus ? 'var(--accent)' : 'var(--ink-soft)',
      }}
    />
  );
}

const gap = 4;

/** A name beside its point; where nowhere is free it stands in the list alone. */
function NamePicture({ mark, size }: { mark: PlacedMark; size: number }) {
  const { name, side, cx, cy, r, isFocus } = mark;
  if (side === null) return null;
  const places = {
    right: { x: cx + r + gap, y: cy + size * 0.35, anchor: 'start' },
    left: { x: cx - r - gap, y: cy + size * 0.35, anchor: 'end' },
    above: { x: cx, y: cy - r - gap, anchor: 'middle' },
    below: { x: cx, y: cy + r + gap + size * 0.7, anchor: 'middle' },
  } as const;
  return (
    <Words {...places[side]} size={size} isBold={isFocus}>
      {isFocus ? `◆ ${name}` : name}
    </Words>
  );
}

interface ValuesPictureProps {
  name: string;
  values: string;
  x: number;
  y: number;
  size: number;
}

function ValuesPicture({ name, values, x, y, size }: ValuesPictureProps) {
  return (
    <>
      <Words x={x} y={y} size={size}>
        {name}
      </Words>
      <Words x={x + (widthOfWords(name) + 0.6) * size} y={y} size={size} isBold>
        {values}
      </Words>
    </>
  );
}
