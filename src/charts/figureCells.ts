import type { Source } from '#domain/edition.ts';
import { isKnown, type Figure } from '#domain/figure.ts';
import type { Text } from '#text/nl.ts';
import type { FigureSource } from '#ui/FigureCaption.tsx';

/** As it stands at a mark: the plot itself adds that a count is estimated or provisional. */
export function figureMark(figure: Figure, text: Text): string {
  return isKnown(figure) ? text.formats.count(figure.count) : text.terms.statusShort[figure.status];
}

/** What flows count; some organisations' own figures mix people and trajectories. */
export function flowUnit(counted: readonly { coverage: string }[], text: Text): string {
  return counted.some(({ coverage }) => coverage !== '') ? text.flows.peopleOrTrajectories : text.bars.unit.doorstroom;
}

/** Each source once, in the order in which the figures use them. */
export function sourcesOf(traced: readonly ({ source: Source } | null)[], text: Text): FigureSource[] {
  const sources = new Set<Source>(traced.flatMap((one) => one?.source ?? []));
  return [...sources].map((source) => ({
    label: text.bars.source(source.publisher, source.title),
    href: source.address,
  }));
}
