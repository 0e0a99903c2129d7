import { describe, expect, test } from 'vitest';
import { readSources } from '#keeper/readSources.ts';
import { keeper as english } from '#text/en/keeper.ts';
import { keeper as dutch, type KeeperText } from '#text/nl/keeper.ts';
import { type OddFile, oddTexts } from '../../support/oddFiles.ts';
import { dutchMessages } from '../../support/oddMessagesDutch.ts';
import { englishMessages } from '../../support/oddMessagesEnglish.ts';
import { oddWorkbooks } from '../../support/oddWorkbooks.ts';
import { oddZips } from '../../support/oddZips.ts';

/** What a keeper reads: problems, then notes, each after its place. */
async function read({ files }: OddFile, { reading }: KeeperText) {
  const { sheets, problems, notes } = await readSources(files);
  const said = [
    ...problems.map((problem) => ({ place: reading.place(problem), words: reading.problem(problem) })),
    ...notes.map((note) => ({ place: reading.place(note), words: reading.note(note) })),
  ];
  return {
    messages: said.map(({ place, words }) => (place === '' ? words : `${place}: ${words}`)),
    cells: sheets[0]?.rows.map((row) => row.map(({ text }) => text)),
  };
}

const oddFiles = [...oddTexts, ...oddZips, ...oddWorkbooks];

describe(readSources, () => {
  test.for(oddFiles.map((odd) => [odd.what, odd] as const))('tells of %s', async ([, odd]) => {
    const { messages, cells } = await read(odd, dutch);
    expect({ messages, cells }).toEqual({ messages: dutchMessages[odd.what], cells: odd.cells });
    expect((await read(odd, english)).messages).toEqual(englishMessages[odd.what]);
  });

  test('knows more than forty odd files, each by its own words', () => {
    expect(oddFiles.length).toBeGreaterThanOrEqual(40);
    expect(new Set(oddFiles.map(({ what }) => what)).size).toBe(oddFiles.length);
  });
});
