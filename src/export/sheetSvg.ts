import { fontFamily, px, rect, rule } from './svgParts.ts';
import { type Box, colourIn, svgOfDrawing, textAttributes } from './writtenSvg.ts';
import { xmlText } from './xmlText.ts';

interface SheetLabels {
  title: string;
  description: string;
}

/**
 * A sheet of the page as one SVG of this size (with or without a unit): backgrounds, borders, drawings, and every line
 * of text where the browser set it, as text. It knows what a sheet of ours is made of, not all of HTML.
 */
export function sheetSvg(
  sheet: Element,
  size: { width: string; height: string },
  { title, description }: SheetLabels,
  fontFace: string,
): string {
  const { x, y, width, height } = sheet.getBoundingClientRect();
  const within = (box: DOMRect): Box => ({ x: box.x - x, y: box.y - y, width: box.width, height: box.height });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${px(width)} ${px(height)}" role="img" font-family="${fontFamily}">`,
    `<title>${xmlText(title)}</title><desc>${xmlText(description)}</desc>`,
    fontFace === '' ? '' : `<style>${fontFace}</style>`,
    written(sheet, within),
    '</svg>',
  ].join('');
}

type Within = (box: DOMRect) => Box;

function written(element: Element, within: Within): string {
  const box = within(element.getBoundingClientRect());
  if (box.width === 0 || box.height === 0) return '';
  if (element instanceof SVGSVGElement) return svgOfDrawing(element, box);
  const style = getComputedStyle(element);
  const inside = [...element.childNodes].map((node) => {
    if (node instanceof Element) return written(node, within);
    return node instanceof Text ? writtenText(node, style, within) : '';
  });
  return background(style, box) + borders(style, box) + inside.join('');
}

function background({ backgroundColor }: CSSStyleDeclaration, { x, y, width, height }: Box): string {
  const colour = colourIn(backgroundColor);
  return colour === 'none' ? '' : rect(x, y, width, height, `fill="${colour}"`);
}

function borders(style: CSSStyleDeclaration, { x, y, width, height }: Box): string {
  const sides = {
    top: [x, y, x + width, y, 0, 1],
    bottom: [x, y + height, x + width, y + height, 0, -1],
    left: [x, y, x, y + height, 1, 0],
    right: [x + width, y, x + width, y + height, -1, 0],
  } as const;
  return Object.entries(sides)
    .map(([side, [x1, y1, x2, y2, inX, inY]]) => {
      const wide = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
      const kind = style.getPropertyValue(`border-${side}-style`);
      if (wide === 0 || kind === 'none') return '';
      const [shiftX, shiftY] = [(inX * wide) / 2, (inY * wide) / 2];
      const dashes = kind === 'dashed' ? ` stroke-dasharray="${px(wide * 2.5)} ${px(wide * 2)}"` : '';
      const stroke = `stroke="${colourIn(style.getPropertyValue(`border-${side}-color`))}" stroke-width="${px(wide)}"`;
      return rule(x1 + shiftX, y1 + shiftY, x2 + shiftX, y2 + shiftY, stroke + dashes);
    })
    .join('');
}

function writtenText(node: Text, style: CSSStyleDeclaration, within: Within): string {
  const ascent = ascentOf(style);
  const looks = [`fill="${colourIn(style.color)}"`, ...textAttributes(style)].join(' ');
  return linesOf(node)
    .map(({ words, box }) => {
      const { x, y, height } = within(box);
      const shown = style.textTransform === 'uppercase' ? words.toUpperCase() : words;
      return `<text x="${px(x)}" y="${px(y + height * ascent)}" ${looks}>${xmlText(shown.trimEnd())}</text>`;
    })
    .join('');
}

interface SetLine {
  words: string;
  /** Of its first character. */
  box: DOMRect;
}

/** The lines in which the browser set a text; blanks that it left out are not in them. */
function linesOf(node: Text): SetLine[] {
  const lines: SetLine[] = [];
  const range = document.createRange();
  let at = 0;
  for (const character of node.data) {
    range.setStart(node, at);
    at += character.length;
    range.setEnd(node, at);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const line = lines.at(-1);
    const isNew = line === undefined || Math.abs(box.y - line.box.y) > box.height / 2;
    if (!isNew) line.words += character;
    else if (character.trim() !== '') lines.push({ words: character, box });
  }
  return lines;
}

/** How much of a line's height is above its baseline, 0-1. */
function ascentOf({ font }: CSSStyleDeclaration): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return 0.8;
  context.font = font;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('x');
  return above / (above + below);
}
