import { type ComponentType, createContext, createElement, type RefObject, useContext } from 'react';
import type { DrawnPicture } from './DrawnPicture.ts';
import type { FigureSource } from './FigureCaption.tsx';
import type { TableModel } from './FigureTable.tsx';

/** A figure as it stands on the page, for what can be done with it. */
export interface ShownFigure {
  /** Address of the figure within its page. */
  id: string;
  title: string;
  sentence: string;
  table: TableModel;
  caveats: readonly string[];
  sources: readonly FigureSource[];
  sourceNotes: readonly string[];
  /** What its plot draws now; nothing while the table is shown. */
  drawn: RefObject<DrawnPicture>;
}

/** What stands beside the switch of every figure; the pages decide what that is. */
export const FigureActions = createContext<ComponentType<{ figure: ShownFigure }> | null>(null);

/** The place of the actions of one figure; empty where the page has none. */
export function FigureActionsPlace({ figure }: { figure: ShownFigure }) {
  const actions = useContext(FigureActions);
  return actions === null ? null : createElement(actions, { figure });
}
