import type { FunnelsPicture, PictureFunnel } from '#ui/DrawnPicture.ts';
import { band, bandWidths, noteLines, slope } from './funnelParts.ts';
import { impossible, type DrawnPlot, type PlotBox } from './picture.ts';
import { line } from './svgParts.ts';
import { textWidth } from './textWidth.ts';

/** A funnel laid out for a width: what it needs, and how it is drawn. */
interface FunnelLayout {
  least: number;
  draw: (left: number, top: number, height: number) => string;
}

const headingHeight = 1.9;
const small = 0.86;

/** Funnels beside each other, each as wide as its own largest stage; more than fit stand in rows. */
export function drawFunnels({ funnels }: FunnelsPicture, box: PlotBox): DrawnPlot {
  const most = Math.max(1, Math.floor(box.width / (box.type * 15)));
  const columns = Math.min(funnels.length, most, funnels.length > 3 ? 4 : 3);
  const rows = Math.ceil(funnels.length / columns);
  const gap = box.type * 2.2;
  const width = (box.width - gap * (columns - 1)) / columns;
  const layouts = funnels.map((funnel) => layoutOf(funnel, width, box.type));
  const least = Math.max(...layouts.map((layout) => layout.least));
  if (!Number.isFinite(least)) return impossible;
  const room = box.height === null ? least * 1.15 : (box.height - gap * (rows - 1)) / rows;
  if (room < least) return { svg: '', height: least * rows + gap * (rows - 1) };
  const height = Math.min(room, least * 1.9);
  const svg = layouts.map((layout, index) =>
    layout.draw(
      box.left + (index % columns) * (width + gap),
      box.top + Math.floor(index / columns) * (height + gap),
      height,
    ),
  );
  return { svg: svg.join(''), height: height * rows + gap * (rows - 1) };
}

/** Least height of a band, and of what leads to the next; more where two lines of words stand between. */
function stepHeight({ between }: PictureFunnel, least: number): number {
  return between.some((words) => words.includes('\n')) ? Math.max(least, 2.6) : least;
}

/** Names beside the bands where a funnel has many and there is room, else above the first and under the others. */
function layoutOf(funnel: PictureFunnel, width: number, type: number): FunnelLayout {
  return funnel.stages.length > 2 && width >= type * 19
    ? sideLayout(funnel, width, type)
    : stackedLayout(funnel, width, type);
}

function sideLayout(funnel: PictureFunnel, width: number, type: number): FunnelLayout {
  const { stages } = funnel;
  const longest = Math.max(...stages.map(({ label }) => textWidth(label, type, 'bold')));
  const nameRoom = Math.min(width * 0.5, Math.max(longest + type, Math.min(type * 13, width * 0.42)));
  const notes = stages.map(({ note }) => noteLines(note, type * small, nameRoom - type));
  const least = (headingHeight + (stages.length * 2 - 1) * stepHeight(funnel, 1.5)) * type;
  if (notes.some((lines) => lines.length > 2)) return stackedLayout(funnel, width, type);
  return {
    least,
    draw: (left, top, height) => {
      const step = (height - headingHeight * type) / (stages.length * 2 - 1);
      const plotWidth = width - nameRoom;
      const middle = left + nameRoom + plotWidth / 2;
      const widths = bandWidths(funnel, plotWidth);
      const parts = [heading(funnel, middle, top, type)];
      for (const [index, stage] of stages.entries()) {
        const y = top + headingHeight * type + index * 2 * step;
        const own = widths[index] ?? 0;
        if (index > 0) {
          const from = { y: y - step, width: widths[index - 1] ?? 0 };
          parts.push(
            slope(middle, from, { y, width: own, colour: stage.colour }, funnel.between[index - 1] ?? '', type * small),
          );
        }
        parts.push(band(stage, middle, y, own, step, type));
        parts.push(line(left, y + step / 2 + type * 0.35, stage.label, { size: type, weight: 'bold' }));
        for (const [place, note] of (notes[index] ?? []).entries()) {
          const size = type * small;
          parts.push(line(left, y + step / 2 + type * (1.4 + place), note, { size, colour: '--ink-soft' }));
        }
      }
      return parts.join('');
    },
  };
}

function stackedLayout(funnel: PictureFunnel, width: number, type: number): FunnelLayout {
  const { stages } = funnel;
  const notes = stages.map(({ note }) => noteLines(note, type * small, width));
  const nameHeights = notes.map((lines) => type * (1.5 + lines.length * 1.1));
  const steps = stages.length * 2 - 1;
  const fixed = headingHeight * type + nameHeights.reduce((sum, height) => sum + height, 0);
  return {
    least: fixed + steps * stepHeight(funnel, 1.9) * type,
    draw: (left, top, height) => {
      const step = (height - fixed) / steps;
      const middle = left + width / 2;
      const widths = bandWidths(funnel, width);
      const parts = [heading(funnel, middle, top, type)];
      let y = top + headingHeight * type;
      for (const [index, stage] of stages.entries()) {
        const own = widths[index] ?? 0;
        const nameHeight = nameHeights[index] ?? 0;
        if (index > 0) {
          const from = { y, width: widths[index - 1] ?? 0 };
          y += step;
          parts.push(
            slope(middle, from, { y, width: own, colour: stage.colour }, funnel.between[index - 1] ?? '', type * small),
          );
        }
        const bandTop = index === 0 ? y + nameHeight : y;
        const nameTop = index === 0 ? y : y + step;
        parts.push(nameWords(stage.label, notes[index] ?? [], middle, nameTop, type));
        parts.push(band(stage, middle, bandTop, own, step, type));
        y += step + nameHeight;
      }
      return parts.join('');
    },
  };
}

function heading(funnel: PictureFunnel, middle: number, top: number, type: number): string {
  return line(middle, top + type * 1.15, funnel.heading, { size: type * 1.12, weight: 'bold', anchor: 'middle' });
}

function nameWords(label: string, notes: readonly string[], middle: number, top: number, type: number): string {
  return [
    line(middle, top + type * 1.1, label, { size: type, weight: 'bold', anchor: 'middle' }),
    ...notes.map((note, index) =>
      line(middle, top + type * (2.15 + index * 1.1), note, {
        size: type * small,
        anchor: 'middle',
        colour: '--ink-soft',
      }),
    ),
  ].join('');
}
