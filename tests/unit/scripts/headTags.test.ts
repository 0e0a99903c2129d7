import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headTags, siteAddress } from '../../../scripts/build/headTags.ts';
import { type BuiltPage, builtPages, embeddedPages } from '../../../scripts/build/pages.ts';

const page = (overrides: Partial<BuiltPage> = {}): BuiltPage => ({
  address: 'trede/4',
  folder: 'rung',
  preview: 'trede-4',
  title: 'Trede 4',
  description: 'Wat er is',
  ...overrides,
});

describe(siteAddress, () => {
  test('always ends in a slash, and is null when nothing is set', () => {
    expect(siteAddress('https://voorbeeld.be')).toBe('https://voorbeeld.be/');
    expect(siteAddress('https://voorbeeld.be/slang?x=1')).toBe('https://voorbeeld.be/slang/');
    expect([siteAddress(undefined), siteAddress('')]).toEqual([null, null]);
  });

  test.for(['voorbeeld.be', '/slang/', 'ftp://voorbeeld.be'])('refuses %s', (given) => {
    expect(() => siteAddress(given)).toThrow(`SITE_URL is "${given}"`);
  });
});

describe(headTags, () => {
  test('leaves picture and canonical address out where it is not known where the site stands', () => {
    const tags = headTags(page(), null);
    expect(tags).toContain('<meta property="og:title" content="Trede 4">');
    expect(tags).toContain('<meta name="twitter:card" content="summary">');
    expect(tags).not.toMatch(/og:image|og:url|canonical|http/);
  });

  test('makes them absolute where it is known', () => {
    const tags = headTags(page(), 'https://voorbeeld.be/slang/');
    expect(tags).toContain('<link rel="canonical" href="https://voorbeeld.be/slang/trede/4">');
    expect(tags).toContain('<meta property="og:image" content="https://voorbeeld.be/slang/previews/trede-4.png">');
    expect(tags).toContain('content="summary_large_image"');
  });

  test('writes words so that they cannot end the attribute that they stand in', () => {
    expect(headTags(page({ title: 'A "B" & <C>' }), null)).toContain('content="A &quot;B&quot; &amp; &lt;C>"');
  });
});

describe('the pages of the build', () => {
  test.for(builtPages)(
    'have words without figures, short enough to be shown whole: $title',
    ({ title, description }) => {
      expect(title.length).toBeLessThanOrEqual(75);
      expect(description.length).toBeLessThanOrEqual(160);
      expect(`${title} ${description}`.replace(/[Tt]rede \d|A[34]/g, '')).not.toMatch(/\d/);
    },
  );

  test('have words of their own', () => {
    expect(new Set(builtPages.map(({ title }) => title)).size).toBe(builtPages.length);
    expect(new Set(builtPages.map(({ description }) => description)).size).toBe(builtPages.length);
  });

  test.for([...new Set([...builtPages, ...embeddedPages].map(({ preview }) => preview))])(
    'have a picture of 1200 by 630, of 100 kB at most: %s',
    (preview) => {
      const png = readFileSync(new URL(`../../../public/previews/${preview}.png`, import.meta.url));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThanOrEqual(100_000);
    },
  );
});
