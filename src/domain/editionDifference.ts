import type { Edition, Flow, Observation, Population } from './edition.ts';
import { absentFigure, isKnown, type Figure } from './figure.ts';

/** What a difference is about, as the newer edition has it, or the older one where it is gone. */
type DifferenceSubject =
  | { kind: 'observation'; observation: Observation }
  | { kind: 'flow'; flow: Flow }
  | { kind: 'population'; population: Population };

type DifferenceChange = 'changed' | 'gone' | 'added';
/** In the order in which a reader wants to know them. */
const differenceChanges: readonly DifferenceChange[] = ['changed', 'gone', 'added'];

/** One figure that two editions do not have alike. */
export interface FigureDifference {
  /** Unique within the difference. */
  key: string;
  subject: DifferenceSubject;
  change: DifferenceChange;
  /** `absent` where the edition has no such figure: that is not 0. */
  before: Figure;
  after: Figure;
  /** In people; null unless both are known. */
  amount: number | null;
  /** Of what was before, 0.1 is a tenth more; null unless both are known and what was before is more than 0. */
  part: number | null;
  /** More than half, and more than 50 people: a question to whoever publishes, not a fault. */
  isJump: boolean;
}

/** What the newer of two editions changes. */
export interface EditionDifference {
  before: Edition;
  after: Edition;
  /** Changed figures, then those that are gone, then new ones; in each the largest first, then in the order of the package. */
  figures: readonly FigureDifference[];
  /** Figures that both have alike. */
  same: number;
  /** Of those, how many have another source, note or attribution. */
  annotated: number;
}

interface Entry {
  subject: DifferenceSubject;
  figure: Figure;
  /** What is said beside the figure. */
  annotation: string;
}

const jump = { part: 0.5, people: 50 };

/** Every figure, flow and number of inhabitants in which two editions differ; figures are the same when they are at the same address. */
export function editionDifference(before: Edition, after: Edition): EditionDifference {
  const [olds, news] = [entriesOf(before), entriesOf(after)];
  const figures: FigureDifference[] = [];
  let [same, annotated] = [0, 0];
  for (const [key, entry] of news) {
    const old = olds.get(key);
    if (old === undefined) {
      figures.push(differenceOf(key, entry.subject, 'added', absentFigure, entry.figure));
    } else if (old.figure.status !== entry.figure.status || old.figure.count !== entry.figure.count) {
      figures.push(differenceOf(key, entry.subject, 'changed', old.figure, entry.figure));
    } else {
      same += 1;
      if (old.annotation !== entry.annotation) annotated += 1;
    }
  }
  for (const [key, { subject, figure }] of olds) {
    if (!news.has(key)) figures.push(differenceOf(key, subject, 'gone', figure, absentFigure));
  }
  const rank = ({ change }: FigureDifference) => differenceChanges.indexOf(change);
  // A stable sort keeps the order of the package among equals.
  figures.sort((one, other) => rank(one) - rank(other) || peopleConcerned(other) - peopleConcerned(one));
  return { before, after, figures, same, annotated };
}

/** How many people a difference is about: the change, or where there is none to take, the count on the one side that has one. */
function peopleConcerned({ amount, before, after }: FigureDifference): number {
  return amount === null ? (after.count ?? before.count ?? 0) : Math.abs(amount);
}

function differenceOf(
  key: string,
  subject: DifferenceSubject,
  change: DifferenceChange,
  before: Figure,
  after: Figure,
): FigureDifference {
  const amount = isKnown(before) && isKnown(after) ? after.count - before.count : null;
  const part = amount !== null && isKnown(before) && before.count > 0 ? amount / before.count : null;
  // From 0, any rise is more than half.
  const isFar = part === null ? amount !== null : Math.abs(part) > jump.part;
  const isJump = isFar && amount !== null && Math.abs(amount) > jump.people;
  return { key, subject, change, before, after, amount, part, isJump };
}

function entriesOf({ observations, flows, populations }: Edition): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const observation of observations) {
    const { id, figure, source, attribution, note } = observation;
    const annotation = JSON.stringify([source.id, attribution, note]);
    entries.set(`observation ${id}`, { subject: { kind: 'observation', observation }, figure, annotation });
  }
  for (const flow of flows) {
    const annotation = JSON.stringify([flow.source.id, flow.note]);
    entries.set(`flow ${flow.id}`, { subject: { kind: 'flow', flow }, figure: flow.figure, annotation });
  }
  for (const population of populations) {
    const { year, region, age, count, source } = population;
    entries.set(`population ${year} ${region.id} ${age}`, {
      subject: { kind: 'population', population },
      figure: { status: 'A', count },
      annotation: source.id,
    });
  }
  return entries;
}
