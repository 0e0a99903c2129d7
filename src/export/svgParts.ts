import { colourOf } from './palette.ts';
import type { MarkSymbol } from '#ui/domainMarks.ts';
import type { Stretch } from './textWidth.ts';
import { xmlText } from './xmlText.ts';

/** Of every picture: what stands in for the typeface where it is not installed. */
export const fontFamily =
  "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', Arial, 'Liberation Sans', Helvetica, sans-serif";

interface LineStyle {
  size: number;
  /** Name of a custom property. */
  colour?: string;
  weight?: 'regular' | 'bold';
  anchor?: 'start' | 'middle' | 'end';
  isItalic?: boolean;
  /** An edge in the colour of the ground, for words that lines may run through. */
  hasHalo?: boolean;
}

/** A number for an attribute, without noise. */
export function px(number: number): string {
  return String(Number(number.toFixed(2)));
}

/** One line of text; `y` is its baseline. */
export function line(x: number, y: number, words: string | readonly Stretch[], style: LineStyle): string {
  const { size, colour = '--ink', weight = 'regular', anchor = 'start', isItalic = false, hasHalo = false } = style;
  const parts = typeof words === 'string' ? [{ words, weight }] : words;
  const spans = parts.map((part) =>
    part.weight === 'bold' && weight !== 'bold'
      ? `<tspan font-weight="700">${xmlText(part.words)}</tspan>`
      : xmlText(part.words),
  );
  const attributes = [
    `x="${px(x)}" y="${px(y)}" font-size="${px(size)}" fill="${colourOf(colour)}"`,
    weight === 'bold' ? ' font-weight="700"' : '',
    anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
    isItalic ? ' font-style="italic"' : '',
    hasHalo
      ? ` stroke="${colourOf('--surface')}" stroke-width="${px(size / 4)}" stroke-linejoin="round" paint-order="stroke"`
      : '',
  ];
  return `<text ${attributes.join('')}>${spans.join('')}</text>`;
}

/** Text that holds no emphasis, as one stretch. */
export function plain(words: string, weight: Stretch['weight'] = 'regular'): Stretch[] {
  return [{ words, weight }];
}

export function rect(x: number, y: number, width: number, height: number, attributes: string): string {
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(Math.max(0, width))}" height="${px(Math.max(0, height))}" ${attributes}/>`;
}

export function rule(x1: number, y1: number, x2: number, y2: number, attributes: string): string {
  return `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" ${attributes}/>`;
}

const shapes: Record<MarkSymbol, string> = {
  circle: '<circle cx="6" cy="6" r="5"/>',
  square: '<rect x="1.5" y="1.5" width="9" height="9" rx="1"/>',
  triangle: '<path d="M6 0.9 11.6 10.8H0.4Z"/>',
  diamond: '<path d="M6 0 12 6 6 12 0 6Z"/>',
  ring: '<circle cx="6" cy="6" r="4" fill="none" stroke-width="2.4"/>',
};

/** The sign of a policy domain in a square of `size` pixels. */
export function symbolShape(symbol: MarkSymbol, colour: string, x: number, y: number, size: number): string {
  const paint = colourOf(colour);
  return `<g transform="translate(${px(x)} ${px(y)}) scale(${px(size / 12)})" fill="${paint}" stroke="${symbol === 'ring' ? paint : 'none'}">${shapes[symbol]}</g>`;
}
