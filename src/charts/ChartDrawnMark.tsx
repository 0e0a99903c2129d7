import { useEffect } from 'react';
import { usePlotArea } from 'recharts';
import { markAfterPaint } from './markAfterPaint.ts';

/** Inside a Recharts chart: sets the user-timing mark `chart-drawn` after each frame in which these rows came on screen. */
export function ChartDrawnMark({ rows }: { rows: readonly unknown[] }): null {
  const area = usePlotArea();
  const isSized = area !== undefined && area.width > 0 && area.height > 0;
  useEffect(() => (isSized && rows.length > 0 ? markAfterPaint() : undefined), [isSized, rows]);
  return null;
}
