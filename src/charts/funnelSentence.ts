import { isKnown, type Figure } from '#domain/figure.ts';
import type { Funnel, FunnelStage } from '#domain/throughput.ts';
import type { Text } from '#text/nl.ts';
import { figureMark } from './figureCells.ts';
import { placedNotes, type PlacedNote } from './placedNotes.ts';
import { isAroundKnown, stageFigure, stageWords } from './funnelTable.ts';

function figures(funnel: Funnel): Figure[] {
  return funnel.stages.map((stage) => (stage.kind === 'participants' ? stage.figure : stage.step.figure));
}

function chain(funnel: Funnel, text: Text): string {
  return text.flows.chain(figures(funnel).map((figure) => figureMark(figure, text)));
}

/** One funnel in a line: whose, when, and the chain of counts. */
export function funnelInShort(funnel: Funnel, text: Text): string {
  const whose = funnel.coverage === '' ? funnel.region.name : `${funnel.region.name}, ${funnel.coverage}`;
  return text.flows.funnelSentence(whose, funnel.year, chain(funnel, text));
}

/** Said once for all, so that the chain of numbers stays one to read. */
function uncertain(funnels: readonly Funnel[], text: Text): string[] {
  const isUncertain = funnels.some((funnel) => figures(funnel).some(({ status }) => status === 'E' || status === 'P'));
  return isUncertain ? [text.flows.partlyUncertain] : [];
}

/** Who moved is on the next rung, not among those above in the funnel: said for the first step from the head. */
function movedAside(head: FunnelStage | undefined, next: FunnelStage | undefined, text: Text): string[] {
  if (head?.kind !== 'participants' || next?.kind !== 'step') return [];
  const { from, to, figure } = next.step;
  if (from !== head.trede || to === null || !isKnown(figure) || !isKnown(head.figure)) return [];
  return [text.flows.notAmong(figure.count, to.number, head.figure.count, from.number)];
}

function rates(funnel: Funnel, text: Text): string[] {
  return funnel.stages.flatMap((stage) =>
    stage.kind === 'step' && stage.rate !== null && stage.step.from !== null && isKnown(stage.step.figure)
      ? funnel.instrument === null
        ? text.flows.rateSentence(
            funnel.region.name,
            stage.step.figure.count,
            stage.step.from.number,
            text.formats.per100(stage.rate),
          )
        : text.flows.instrumentRateSentence(
            funnel.region.name,
            stage.step.figure.count,
            funnel.instrument.name,
            text.formats.per100(stage.rate),
          )
      : [],
  );
}

/** Whether all that is known is one step, in each place: no funnel. */
export function isOneStep(funnels: readonly Funnel[]): boolean {
  return funnels.every(({ stages }) => stages.length === 1);
}

/** Who else came onto the rungs that are left, and left them: of the first funnel, which is the one in focus. */
function beside(funnel: Funnel | undefined, text: Text): string[] {
  const rungs = (funnel?.stages ?? []).flatMap((stage) =>
    stage.kind === 'step' && stage.step.from !== null && isAroundKnown(stage)
      ? text.flows.aroundRung(
          stage.step.from.number,
          figureMark(stage.around.instroom, text),
          figureMark(stage.around.uitstroom, text),
        )
      : [],
  );
  return funnel === undefined || rungs.length === 0 ? [] : [text.flows.aroundSentence(funnel.region.name, rungs)];
}

/** Where a funnel widens: drawn as it was counted, and said. */
function widening(funnel: Funnel, text: Text): string[] {
  const levels = funnel.widenings.map(({ before, after }) =>
    text.flows.wider(
      withSmallLetter(stageWords(after, text).label),
      figureMark(stageFigure(after), text),
      figureMark(stageFigure(before), text),
    ),
  );
  return levels.length === 0 ? [] : [text.flows.widens(funnel.region.name, levels)];
}

function withSmallLetter(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The stages in words: the chain of counts, rates whose denominator is named, and that it is no cohort. */
export function funnelSentence(funnels: readonly Funnel[], text: Text): string {
  const isShort = hasShortFunnels(funnels);
  return [
    ...funnels.map((funnel) => funnelInShort(funnel, text)),
    ...(isShort ? funnels.flatMap((funnel) => rates(funnel, text)) : []),
    aboutFunnels(funnels, text),
  ].join(' ');
}

function hasShortFunnels(funnels: readonly Funnel[]): boolean {
  return funnels.every(({ stages }) => stages.length <= 2);
}

/** What the chain of counts cannot do without, wherever it stands: what is uncertain in it, and that it is no cohort. */
export function aboutFunnels(funnels: readonly Funnel[], text: Text): string {
  const [first] = funnels;
  const isShort = hasShortFunnels(funnels);
  return [
    ...uncertain(funnels, text),
    ...funnels.flatMap((funnel) => widening(funnel, text)),
    ...(isShort ? movedAside(first?.stages[0], first?.stages[1], text) : []),
    ...beside(first, text),
    ...(isOneStep(funnels)
      ? [text.flows.onlyStep(onlySteps(funnels, text))]
      : [isShort && first?.stages[0]?.kind === 'participants' ? text.flows.twoCounts : text.flows.notOneCohort]),
  ].join(' ');
}

function onlySteps(funnels: readonly Funnel[], text: Text): string[] {
  const names = funnels.flatMap(({ stages }) => stages.map((stage) => stageWords(stage, text).label));
  return [...new Set(names)].map(withSmallLetter);
}

/** What else a reader must know: whose people, which denominators, readings of the source. */
export function funnelCaveats(funnels: readonly Funnel[], text: Text): string[] {
  const coverages = new Set(funnels.map((funnel) => funnel.coverage).filter((coverage) => coverage !== ''));
  return [
    ...[...coverages].flatMap((coverage) => [text.flows.coverage(coverage), text.flows.neverDivided]),
    ...placedNotes(notesOf(funnels, text), text),
  ];
}

function notesOf(funnels: readonly Funnel[], text: Text): PlacedNote[] {
  return funnels.flatMap(({ stages }) =>
    stages.flatMap((stage) =>
      stage.kind === 'step'
        ? stage.step.flows.map(({ note }) => ({ note, where: stageWords(stage, text).label, year: null }))
        : [],
    ),
  );
}

const longestNote = 120;

/** The caveats that stand on a slide too: short notes of the source, and for longer ones where they are. */
export function funnelCaveatsInShort(funnels: readonly Funnel[], text: Text): string[] {
  const notes = placedNotes(notesOf(funnels, text), text);
  return [
    ...notes.filter((note) => note.length <= longestNote),
    ...(notes.some((note) => note.length > longestNote) ? [text.flows.readingsElsewhere] : []),
  ];
}
