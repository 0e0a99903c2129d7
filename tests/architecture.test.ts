import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeFiles, houseFolder, type Import, importsIn, importsOf, root } from './support/imports.ts';

/** Who may import whom; every folder may import itself. `types` may be imported as types only. */
const table: Readonly<Record<string, { all?: readonly string[]; types?: readonly string[] }>> = {
  domain: {},
  text: { types: ['domain', 'keeper'] },
  ui: { all: ['text'] },
  data: { all: ['domain'] },
  keeper: { all: ['domain', 'data', 'trustedAddress'] },
  trustedAddress: {},
  filters: { all: ['domain', 'ui', 'text'] },
  charts: { all: ['ui', 'text'], types: ['domain'] },
  snake: { all: ['ui', 'text'], types: ['domain'] },
  offline: { all: ['data', 'text', 'trustedAddress'], types: ['domain'] },
  export: { all: ['domain', 'text'], types: ['ui'] },
  layout: { all: ['ui', 'text', 'paths', 'filters', 'offline'] },
  pages: {
    all: [
      'domain',
      'text',
      'ui',
      'data',
      'filters',
      'charts',
      'snake',
      'export',
      'offline',
      'layout',
      'palette',
      'paths',
      'keeper',
    ],
  },
  palette: { all: ['domain', 'text', 'ui', 'filters', 'paths'] },
  paths: { types: ['domain'] },
  queryClient: { all: ['data'] },
  loadAhead: { all: ['pages', 'filters', 'text'] },
  earlyTheme: { all: ['filters'] },
  styles: {},
  mocks: { all: ['data', 'domain'] },
};

/** A type that cannot be read without its guards: who may import the one may import the other. */
const guards = ['src/domain/figure.ts'];

/** May import every folder of `src`. */
const free = ['routes', 'main'];

/** Packages that one folder keeps to itself, so that the rest does not come to lean on them. */
const fences: Readonly<Record<string, readonly string[]>> = {
  recharts: ['charts'],
  nuqs: ['filters'],
  papaparse: ['data', 'keeper'],
  fflate: ['export', 'keeper'],
  valibot: ['data'],
  'react-router': ['routes', 'loadAhead', 'main', 'pages', 'layout', 'palette', 'filters', 'ui', 'charts', 'snake'],
  '@tanstack/react-query': ['data', 'pages', 'routes', 'loadAhead', 'main', 'queryClient'],
  msw: ['mocks'],
};

const forbiddenNames = ['utils', 'helpers', 'common', 'types', 'hooks', 'lib', 'constants', 'services'];

const topLevel = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'index.html', 'README.md'];
topLevel.push('src', 'mocks', 'tests', 'public', 'scripts', 'bench');
// Made by tools, kept out of version control.
topLevel.push('node_modules', 'dist', 'test-results');

const files = [...codeFiles('src'), ...codeFiles('mocks')];
const imports = files.flatMap(importsOf);
const ownImports = imports.filter(({ target }) => /^(?:src|mocks|tests|scripts|bench)\//.test(target));

describe(importsIn, () => {
  const code = `
    import './base.css';
    import type { Edition } from '#domain/edition.ts';
    import {
      one,
      two,
    } from "recharts/es6";
    import React, * as all from '@tanstack/react-query';
    export { loadText } from './loadText.ts';
    export * from '../mocks/browser.ts';
    // import { not } from 'this-one';
    /* import { nor } from 'that-one'; */
    const page = await import('#pages/about/AboutPage.tsx');
    const words = 'and not import from here';
  `;

  test('finds every form of import, and none in comments', () => {
    expect(importsIn('src/text/nl.ts', code).map(({ target }) => target)).toEqual([
      'src/text/base.css',
      'src/domain/edition.ts',
      'recharts',
      '@tanstack/react-query',
      'src/text/loadText.ts',
      'src/mocks/browser.ts',
      'src/pages/about/AboutPage.tsx',
    ]);
  });

  test('tells an import on demand from one at the start', () => {
    expect(importsIn('src/text/nl.ts', code).filter((found) => found.isDynamic)).toHaveLength(1);
  });
});

describe('the import table of the house', () => {
  test('has a row for every part of the source, and imports to check', () => {
    const parts = new Set(files.map(houseFolder));
    expect([...parts].filter((part) => !(part in table) && !free.includes(part))).toEqual([]);
    expect(ownImports.length).toBeGreaterThan(100);
  });

  for (const [folder, { all = [], types = [] }] of Object.entries(table)) {
    test(`lets ${folder} import ${[...all, ...types].join(', ') || 'only itself'}`, () => {
      const allowed = [folder, 'styles', ...all, ...types];
      const found = ownImports.filter(({ from }) => houseFolder(from) === folder);
      expect(found.filter(({ target }) => !allowed.includes(houseFolder(target))).map(asLine)).toEqual([]);
      const asTypes = found.filter(({ target }) => types.includes(houseFolder(target)) && !guards.includes(target));
      expect(asTypes.filter(({ isType }) => !isType).map(asLine)).toEqual([]);
    });
  }

  test('lets no page import another page', () => {
    const crossings = ownImports.filter(({ from, target }) => {
      const [own, other] = [pageFolder(from), pageFolder(target)];
      return own !== undefined && other !== undefined && own !== other;
    });
    expect(crossings.map(asLine)).toEqual([]);
  });

  test('lets only main import the mock network, on demand', () => {
    const found = ownImports.filter(({ from, target }) => from.startsWith('src/') && target.startsWith('mocks/'));
    expect(found.map(({ from, isDynamic }) => ({ from, isDynamic }))).toEqual([
      { from: 'src/main.tsx', isDynamic: true },
    ]);
  });

  test('lets no source import tests, scripts or measurements', () => {
    expect(ownImports.filter(({ target }) => /^(?:tests|scripts|bench)\//.test(target)).map(asLine)).toEqual([]);
  });
});

describe('the fences around packages', () => {
  for (const [name, folders] of Object.entries(fences)) {
    test(`keep ${name} in ${folders.join(', ')}`, () => {
      const found = imports.filter(({ target, from }) => target === name && !folders.includes(houseFolder(from)));
      expect(found.map(asLine)).toEqual([]);
    });
  }
});

describe('the shape of the source', () => {
  test('writes imports within src with the # alias or ./, except that main reaches the mock network', () => {
    const climbing = imports.filter(({ from, specifier }) => from.startsWith('src/') && specifier.includes('../'));
    expect(climbing.filter(({ target }) => !target.startsWith('mocks/')).map(asLine)).toEqual([]);
  });

  test('writes imports of own files with their extension', () => {
    const bare = imports.filter(({ specifier }) => /^[#.]/.test(specifier) && !/\.\w+(?:\?[\w&]+)?$/.test(specifier));
    expect(bare.map(asLine)).toEqual([]);
  });

  test('has no file or folder whose name says how instead of what', () => {
    const all = [...files, ...codeFiles('tests'), ...codeFiles('scripts'), ...codeFiles('bench')];
    expect(all.filter((path) => hasForbiddenName(path) || /(?:^|\/)index\.tsx?$/.test(path))).toEqual([]);
  });

  test('has nothing at the top level but what a newcomer expects there', () => {
    const entries = readdirSync(join(root)).filter((name) => !name.startsWith('.'));
    expect(entries.filter((name) => !topLevel.includes(name))).toEqual([]);
  });
});

function asLine({ from, specifier }: Import): string {
  return `${from} imports ${specifier}`;
}

/** `src/pages/rung/RungPage.tsx` is of page `rung`; what lies beside the pages' folders is of none. */
function pageFolder(path: string): string | undefined {
  return /^src\/pages\/([^/]+)\//.exec(path)?.[1];
}

function hasForbiddenName(path: string): boolean {
  return path.split('/').some((part) => forbiddenNames.includes(part.replace(/\.tsx?$/, '').toLowerCase()));
}
