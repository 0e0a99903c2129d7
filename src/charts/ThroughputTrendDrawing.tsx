import { memo } from 'react';
import { Line, LineChart, XAxis, YAxis } from 'recharts';
import { ChartDrawnMark } from './ChartDrawnMark.tsx';
import type { TrendLine } from './ThroughputTrendPlot.tsx';

interface ThroughputTrendDrawingProps {
  series: readonly TrendLine[];
  years: readonly number[];
  /** Top of the value axis, which begins at 0. */
  end: number;
}

type YearRow = Record<string, number>;

const fullSize = { width: '100%', height: '100%' };

/** The lines between points, and nothing else: one per run, so that none crosses a gap or a break. */
export const ThroughputTrendDrawing = memo(function ThroughputTrendDrawing({
  series,
  years,
  end,
}: ThroughputTrendDrawingProps) {
  const runs = series.flatMap(({ key, colour, dash, runs: own }) =>
    own.map((points, index) => ({ key: `${key}-${index}`, colour, dash, points })),
  );
  const rows = years.map((year) => {
    const row: YearRow = { year };
    for (const { key, points } of runs) {
      const point = points.find((candidate) => candidate.year === year);
      if (point !== undefined) row[key] = point.value;
    }
    return row;
  });
  return (
    <LineChart<YearRow>
      responsive
      style={fullSize}
      ref={fillTheLayer}
      data={rows}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis<YearRow, number> hide type="number" dataKey="year" domain={[years[0] ?? 0, years.at(-1) ?? 1]} />
      <YAxis<YearRow, number> hide type="number" domain={[0, end]} />
      {runs.map(({ key, colour, dash }) => (
        <Line<YearRow, number>
          key={key}
          dataKey={key}
          stroke={`var(${colour})`}
          strokeWidth={2}
          strokeDasharray={dash}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
          connectNulls={false}
        />
      ))}
      <ChartDrawnMark rows={series} />
    </LineChart>
  );
});

/** Until the next drawing at a new width (and on paper) the picture is stretched to the place that its points have. */
function fillTheLayer(drawing: SVGSVGElement | null) {
  drawing?.setAttribute('preserveAspectRatio', 'none');
}
