import type { DrawnBand } from './FlowDiagramDrawing.tsx';
import type { BandNode } from './flowDiagramLayout.ts';

/** Of a band with people, and of a side, in sixteenths of an em. */
export const thinnest = 1.5;

/** Where the middle of each band leaves and enters: bands lie on their rung in the order of the rungs at their other end. */
export function placedBands(bands: readonly DrawnBand[], nodes: readonly BandNode[], unit: number) {
  const middles = (which: 'left' | 'right') => {
    const places = new Map<DrawnBand, number>();
    for (const { side, rung, top } of nodes) {
      if (side !== which) continue;
      let y = top;
      const own = bands.filter((band) => (which === 'left' ? band.from : band.to) === rung);
      const other = (band: DrawnBand) => (which === 'left' ? band.to : band.from);
      for (const band of own.toSorted((one, two) => other(two) - other(one))) {
        places.set(band, y + (band.weight * unit) / 2);
        y += band.weight * unit;
      }
    }
    return places;
  };
  const [starts, ends] = [middles('left'), middles('right')];
  return bands.map((band) => ({ band, start: starts.get(band) ?? 0, end: ends.get(band) ?? 0 }));
}

interface BandPictureProps {
  band: DrawnBand;
  x: readonly [number, number];
  y: readonly [number, number];
  thickness: number;
}

/** One movement: as thick as its count, grey where it goes back down, a dashed line where nobody counted. */
export function BandPicture({ band, x: [from, to], y: [start, end], thickness }: BandPictureProps) {
  const middle = (from + to) / 2;
  if (band.look === 'unknown') {
    return (
      <path
        d={`M${from} ${start}C${middle} ${start} ${middle} ${end} ${to} ${end}`}
        strokeWidth={1.5}
        strokeDasharray="4 4"
        style={{ fill: 'none', stroke: 'var(--line-strong)' }}
      />
    );
  }
  if (band.weight === 0) return null;
  const half = thickness / 2;
  const isDown = band.look === 'down';
  return (
    <path
      d={[
        `M${from} ${start - half}C${middle} ${start - half} ${middle} ${end - half} ${to} ${end - half}`,
        `V${end + half}C${middle} ${end + half} ${middle} ${start + half} ${from} ${start + half}Z`,
      ].join('')}
      strokeWidth={1}
      strokeDasharray={band.isExact ? undefined : '3 3'}
      style={{
        fill: isDown ? 'var(--line)' : `var(--trede-${band.tone})`,
        stroke: isDown ? 'var(--reference)' : `var(--trede-${band.tone}-strong)`,
      }}
    />
  );
}
