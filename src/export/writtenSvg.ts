import { px } from './svgParts.ts';
import { xmlText } from './xmlText.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a shape is, by its own attributes. */
const places = ['d', 'x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2'];

/** What a style sheet says of paint and text, with what SVG takes when nothing is said. */
const paint = { fill: '#000000', 'fill-opacity': '1', stroke: 'none', opacity: '1', 'shape-rendering': 'auto' };
const strokes = {
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
};
const texts = {
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
};

/** An `svg` of the page as markup that needs no style sheet, in this box; what cannot be seen is left out. */
export function svgOfDrawing(drawing: SVGSVGElement, { x, y, width, height }: Box): string {
  const viewBox = xmlText(drawing.getAttribute('viewBox') ?? `0 0 ${width} ${height}`);
  return `<svg x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" viewBox="${viewBox}">${inside(drawing)}</svg>`;
}

function inside(element: Element): string {
  return [...element.children].map(written).join('');
}

function written(element: Element): string {
  const style = getComputedStyle(element);
  const name = element.tagName;
  if (name === 'g') return inGroup(style.transform, inside(element));
  const isText = name === 'text';
  const isPainted = colourIn(style.fill) !== 'none' || colourIn(style.stroke) !== 'none';
  if (!isPainted) return '';
  const own = places.flatMap((place) => {
    const at = element.getAttribute(place);
    return at === null ? [] : [`${place}="${xmlText(at)}"`];
  });
  const looks = [
    ...styled(style, paint),
    ...(colourIn(style.stroke) === 'none' ? [] : styled(style, strokes)),
    ...(isText ? textAttributes(style) : []),
  ];
  const start = `<${name} ${[...own, ...looks].join(' ')}`;
  return isText ? `${start}>${xmlText(element.textContent)}</text>` : `${start}/>`;
}

/** A shift of the style sheet as an attribute; other transformations do not occur. */
function inGroup(transform: string, svg: string): string {
  const shift = /^matrix\(1, 0, 0, 1, (\S+), (\S+)\)$/.exec(transform);
  if (svg === '' || shift === null) return svg;
  return `<g transform="translate(${px(Number(shift[1]))} ${px(Number(shift[2]))})">${svg}</g>`;
}

/** Size, weight and setting of a text, as attributes. */
export function textAttributes(style: CSSStyleDeclaration): string[] {
  return styled(style, texts);
}

function styled(style: CSSStyleDeclaration, usual: Readonly<Record<string, string>>): string[] {
  return Object.entries(usual).flatMap(([property, initial]) => {
    const value = plainValue(style.getPropertyValue(property));
    return value === initial ? [] : [`${property}="${value}"`];
  });
}

/** As an attribute has it: lengths without a unit, colours in a form that every program reads. */
function plainValue(value: string): string {
  return colourIn(value)
    .replaceAll(/([\d.]+)px/g, '$1')
    .replaceAll(', ', ' ');
}

/** `#16232a` of `rgb(22, 35, 42)`; 'none' of what is fully transparent. */
export function colourIn(value: string): string {
  const [red, green, blue, alpha = 1] = /^rgba?\(/.test(value) ? (value.match(/[\d.]+/g) ?? []).map(Number) : [];
  if (red === undefined || green === undefined || blue === undefined) return value;
  if (alpha === 0) return 'none';
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
