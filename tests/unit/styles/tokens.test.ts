import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The declarations of the first block after a selector. */
function declarationsAfter(selector: string): string[] {
  const [, block = ''] = new RegExp(`${selector.replace(/[()[\]]/g, '\\$&')} \\{([^}]*)\\}`).exec(css) ?? [];
  return block.split(';').flatMap((line) => line.trim() || []);
}

test('a dark theme that a link fixes is the dark theme of the device', () => {
  const device = declarationsAfter(':root:where(:not([data-theme]))');
  expect(device.length).toBeGreaterThan(30);
  expect(declarationsAfter("[data-theme='donker']")).toEqual(device);
});
