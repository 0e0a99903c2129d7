import type { Edition, Warning } from './edition.ts';
import type { Scope } from './rungs.ts';

/** What the door noticed about the figures of the region and of its reference in this year, of every measure. */
export function warningsIn(edition: Edition, { year, region, reference }: Omit<Scope, 'measure'>): Warning[] {
  return edition.warnings.filter((warning) => {
    const place = 'whole' in warning ? warning.whole : 'flow' in warning ? warning.flow : warning;
    return place.year === year && (place.region === region || place.region === reference);
  });
}
