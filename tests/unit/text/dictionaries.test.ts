import { describe, expect, test } from 'vitest';
import { readPackage } from '#data/readPackage.ts';
import { en } from '#text/en.ts';
import { loadKeeperText } from '#text/loadKeeperText.ts';
import { nl } from '#text/nl.ts';
import { folderReader } from '../../../scripts/folderReader.ts';

/** Every leaf of a dictionary by its path: `rung.sumColumns.region`. */
function leavesOf(node: unknown, path = ''): [string, unknown][] {
  if (typeof node !== 'object' || node === null) return [[path, node]];
  return Object.entries(node).flatMap(([key, child]) => leavesOf(child, path === '' ? key : `${path}.${key}`));
}

const dutch = new Map(leavesOf({ ...nl, keeper: await loadKeeperText('nl') }));
const english = new Map(leavesOf({ ...en, keeper: await loadKeeperText('en') }));
const folder = 'public/data/participatieslang/';

/** Nothing is said of a count that is simply known, nor before or after a movement in or out. */
const silent = /^(terms\.statusShort\.A|flows\.sign\.(in|out))$/;

describe.for([
  ['Dutch', dutch],
  ['English', english],
] as const)('the %s dictionary', ([, leaves]) => {
  test('has a word at every place', () => {
    const empty = [...leaves]
      .filter(([, leaf]) => typeof leaf === 'string' && leaf.trim() === '')
      .map(([path]) => path);
    expect(empty.filter((path) => !silent.test(path))).toEqual([]);
  });

  test('has no blank at the edge of a sentence, and no two blanks together', () => {
    const joined = /\.(nearest|stillWorks|elsewhere|nothingElsewhere)$/;
    const clumsy = [...leaves].filter(
      ([path, leaf]) => typeof leaf === 'string' && (/ {2}/.test(leaf) || (leaf !== leaf.trim() && !joined.test(path))),
    );
    expect(clumsy).toEqual([]);
  });
});

const shape = (leaves: Map<string, unknown>) => [...leaves].map(([path, leaf]) => `${path}: ${typeof leaf}`).toSorted();

test('both dictionaries have the same places, and a function where the other has one', () => {
  expect(shape(english)).toEqual(shape(dutch));
});

test('English says in English what Dutch says in Dutch', () => {
  const sameSentences = [...english].filter(
    ([path, leaf]) => typeof leaf === 'string' && leaf.split(' ').length > 3 && leaf === dutch.get(path),
  );
  expect(sameSentences).toEqual([]);
});

test('every instrument of the poster is explained in both languages', async () => {
  const { instruments } = await readPackage('participatieslang', folder, folderReader(folder));
  const ids = instruments.map(({ id }) => id).toSorted();
  expect(Object.keys(nl.about.instrumentMeanings).toSorted()).toEqual(ids);
  expect(Object.keys(en.about.instrumentMeanings).toSorted()).toEqual(ids);
});

test('each way to have no number has a word of its own, in both languages', () => {
  for (const { terms } of [nl, en]) {
    const { statusShort, status } = terms;
    expect(new Set(Object.values(statusShort)).size).toBe(Object.keys(statusShort).length);
    expect(new Set(Object.values(status)).size).toBe(Object.keys(status).length);
  }
  expect([en.terms.statusShort.O, en.terms.statusShort.M]).toEqual(['n.a.', 'not applicable']);
});
