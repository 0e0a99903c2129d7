import type { TredeNumber } from '#domain/edition.ts';
import type { PlacedFlow } from './geometry.ts';
import type { FlowModel } from './snakeModel.ts';
import { movedText, setText, type SetText } from './typography.ts';

/** How far a card lies over the body, in ems. */
export const cardOverlap = 0.85;
const cardPadding = 0.8;

/** Sets the words of a movement for a card. */
export function setCard(flow: FlowModel, em: number): SetText {
  const pieces = flow.pieces.map((piece, index) => ({ ...piece, follows: index > 0 }));
  const text = setText(pieces, 22 * em, em);
  return { ...text, height: text.height + 0.3 * em };
}

/** Words of a movement on a card across the lower edge of the body, where one rung borders on the next. */
export function cardOnEdge(from: TredeNumber, text: SetText, x: number, edge: number, em: number): PlacedFlow {
  const padding = cardPadding * em;
  const left = x - text.width / 2 - padding;
  const y = edge - Math.min(text.height / 2, cardOverlap * em);
  return {
    from,
    card: { x: left, y, width: text.width + 2 * padding, height: text.height },
    lines: movedText(text.lines, left + padding, y + 0.15 * em),
    arrow: null,
  };
}
