import type { Text } from '#text/nl.ts';
import { stepFrom, type SnakeFacts } from './snakeWords.ts';

/** What has to be known of the movements that are written along the body: whose they are, and their notes in full. */
export function snakeCaveats({ steps, year }: SnakeFacts, { flows }: Text): string[] {
  const written = ([1, 2, 3, 4, 5, 6] as const).flatMap((from) =>
    [stepFrom(from, steps, true), stepFrom(from, steps)].filter((step) => step !== undefined),
  );
  const coverages = new Set(written.flatMap((step) => step.flows.map(({ coverage }) => coverage)));
  coverages.delete('');
  const notes = written.flatMap((step) => {
    const stage = flows.stepStage(step.from?.number ?? null, step.to?.number ?? null);
    const own = new Set(step.flows.map(({ note }) => note));
    own.delete('');
    return [...own].map((note) => flows.noteOf(stage, year, note));
  });
  return [...[...coverages].map((coverage) => flows.coverage(coverage)), ...notes];
}
