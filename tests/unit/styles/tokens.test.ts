import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8').replaceAll(
  /\/\*.*?\*\//gs,
  '',
);

/** The declarations of the first block after a selector. */
function declarationsAfter(selector: string): string[] {
  const [, block = ''] = new RegExp(`${selector.replace(/[()[\]^]/g, '\\$&')} \\{([^}]*)\\}`).exec(css) ?? [];
  return block.split(';').flatMap((line) => line.trim() || []);
}

function coloursAfter(selector: string): ReadonlyMap<string, string> {
  const colours = declarationsAfter(selector).flatMap((line) => {
    const [, name, colour] = /^--([\w-]+): (#[0-9a-f]{6})$/.exec(line) ?? [];
    return name === undefined || colour === undefined ? [] : [[name, colour] as const];
  });
  return new Map(colours);
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = /^(?:ground|surface|band|.*-soft)$/;
const words = /^(?:ink|ink-soft|link|accent|alert|notice)$/;
const marks = /^(?:trede-\d-strong|domain-.*|reference|line-strong|focus)$/;

test('a dark theme that a link fixes is the dark theme of the device', () => {
  const device = declarationsAfter(':root:where(:not([data-theme]))');
  expect(device.length).toBeGreaterThan(30);
  expect(declarationsAfter("[data-theme='donker']")).toEqual(device);
});

test.for([
  { theme: 'light', selector: ':root', words: 4.5, marks: 3 },
  { theme: 'dark', selector: "[data-theme='donker']", words: 4.5, marks: 3 },
  { theme: 'contrast', selector: "[data-theme='contrast']", words: 7, marks: 4.5 },
  { theme: 'projector', selector: "[data-theme^='projector']", words: 4.5, marks: 3 },
])('words of the $theme theme are at least $words:1, marks $marks:1', ({ selector, ...least }) => {
  const colours = [...coloursAfter(selector)];
  const on = colours.filter(([name]) => grounds.test(name) && name !== 'ink-soft');
  const rungs = colours.filter(([name]) => /^trede-\d$/.test(name));
  const rungInk = coloursAfter(selector).get('trede-ink') ?? '';
  const tooFaint = [
    ...on.flatMap(([ground, below]) =>
      colours.flatMap(([name, colour]) => {
        const wanted = words.test(name) ? least.words : marks.test(name) && !ground.endsWith('soft') ? least.marks : 0;
        return contrast(colour, below) < wanted ? [`${name} on ${ground}`] : [];
      }),
    ),
    ...rungs.flatMap(([name, colour]) => (contrast(rungInk, colour) < least.words ? [`trede-ink on ${name}`] : [])),
  ];
  expect(on.length * rungs.length).toBe(36);
  expect(tooFaint).toEqual([]);
});
