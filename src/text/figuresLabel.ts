import type { Edition } from '#domain/edition.ts';
import type { Text } from './nl.ts';

/** Which figures these are, as far as readers must be told. */
export type Labelled = Pick<Edition, 'isFictitious' | 'isOwn'>;

/** What goes with these figures wherever they go, on paper and in files; null for published ones. */
export function figuresLabel({ isFictitious, isOwn }: Labelled, { terms }: Text): string | null {
  const labels = [...(isOwn ? [terms.own] : []), ...(isFictitious ? [terms.fictitious] : [])];
  return labels.length === 0 ? null : labels.join(' · ');
}

/** The same as a heading, and what it means; null for published figures. */
export function figuresBanner(
  { isFictitious, isOwn }: Labelled,
  { frame }: Text,
): { label: string; explained: string } | null {
  const own = isOwn ? [{ label: frame.ownBanner, explained: frame.ownExplained }] : [];
  const fictitious = isFictitious ? [{ label: frame.fictitiousBanner, explained: frame.fictitiousExplained }] : [];
  const banners = [...own, ...fictitious];
  if (banners.length === 0) return null;
  return {
    label: banners.map(({ label }) => label).join(' · '),
    explained: banners.map(({ explained }) => explained).join(' '),
  };
}
