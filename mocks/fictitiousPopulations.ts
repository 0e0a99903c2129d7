import type { PopulationRecord } from '#data/records.ts';
import { parts, province } from './fictitiousLadder.ts';

type Counted = Omit<PopulationRecord, 'source'>;

const adults = 700_000;
const adultShare = 0.58;
const growth = 1.004;

/** What nobody published: one region in one year, and all ages of another. */
function isLost({ year, region, age }: Counted): boolean {
  return (region === 'middelmeers' && year === 2020) || (region === 'zandrug' && age === 'alle');
}

/** Invented inhabitants of the province and its regions, which add up to it; the same for every seed. A few are missing. */
export function fictitiousPopulations(years: readonly number[]): Counted[] {
  return years
    .flatMap((year): Counted[] => {
      const scale = growth ** (year - 2021);
      const regions = parts.map(({ id, share }): [string, number] => [id, Math.round(adults * scale * share)]);
      const whole = regions.reduce((sum, [, count]) => sum + count, 0);
      return [[province.id, whole] as const, ...regions].flatMap(([region, count]): Counted[] => [
        { year, region, age: '18-64', value: count },
        { year, region, age: 'alle', value: Math.round(count / adultShare) },
      ]);
    })
    .filter((counted) => !isLost(counted));
}
