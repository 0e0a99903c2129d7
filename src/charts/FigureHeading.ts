import { createContext, type RefObject } from 'react';

/** The heading of the figure that a plot is in: where focus goes when the reader leaves the plot with Escape. */
export const FigureHeading = createContext<RefObject<HTMLHeadingElement | null> | null>(null);
