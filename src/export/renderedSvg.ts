import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { palette } from './palette.ts';
import { type Box, svgOfDrawing } from './writtenSvg.ts';

/**
 * An `svg` element as the page would draw it in the light theme, as markup that needs no style sheet. It is drawn
 * outside of what is on screen, so that its looks are written in one place only: the component and its style sheet.
 *
 * @throws when the element draws no `svg`
 */
export function svgOfElement(element: ReactElement, box: Box): string {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  Object.assign(host.style, {
    position: 'absolute',
    visibility: 'hidden',
    overflow: 'clip',
    forcedColorAdjust: 'none',
  });
  Object.assign(host.style, { top: '0', width: `${box.width}px`, height: '0' });
  for (const [name, colour] of Object.entries(palette)) host.style.setProperty(name, colour);
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(element));
    const drawing = host.querySelector('svg');
    if (drawing === null) throw new Error('There is nothing drawn');
    return svgOfDrawing(drawing, box);
  } finally {
    root.unmount();
    host.remove();
  }
}
