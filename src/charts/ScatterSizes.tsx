import type { AgeGroup } from '#domain/edition.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import styles from './ScatterPlot.module.css';

/** Of the point with most inhabitants, in pixels. */
const largestRadius = 22;

/** The radius whose square follows the inhabitants; one size for all where those of a region are not known. */
export function radiusOf(inhabitants: number | null, most: number | null): number {
  return inhabitants === null || most === null || most === 0 ? 8 : largestRadius * Math.sqrt(inhabitants / most);
}

/** The largest of 1, 2, 5, 10… that is at most this. */
function roundBelow(count: number): number {
  const power = 10 ** Math.floor(Math.log10(count));
  return ([5, 2, 1].find((factor) => factor * power <= count) ?? 1) * power;
}

/** What the area of a point means, in words. */
export function sizesInWords(age: AgeGroup, most: number | null, { regions }: Text): string {
  return most === null || most === 0 ? regions.sizeUnknown : regions.size(age).replace(/:$/, '');
}

/** What the area of a point means: in words, with two circles of a stated size. */
export function ScatterSizes({ age, most }: { age: AgeGroup; most: number | null }) {
  const { regions, formats } = useText();
  if (most === null || most === 0) {
    return <p className={styles.sizes}>{regions.sizeUnknown}</p>;
  }
  const large = roundBelow(most);
  return (
    <p className={styles.sizes}>
      {regions.size(age)}
      {[...new Set([roundBelow(Math.max(1, large / 4)), large])].map((count) => {
        const radius = radiusOf(count, most);
        return (
          <span key={count}>
            <svg width={radius * 2 + 2} height={radius * 2 + 2} aria-hidden="true" focusable="false">
              <circle cx={radius + 1} cy={radius + 1} r={Math.max(1, radius - 1)} className={styles.circle} />
            </svg>
            {formats.count(count)}
          </span>
        );
      })}
    </p>
  );
}
