import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { DataError } from '#data/DataError.ts';
import { type OwnFiles, putOwnFiles, readOwnFiles } from '#data/ownPackage.ts';
import type { Edition } from '#domain/edition.ts';
import type { Fault } from '#domain/fault.ts';
import { decidedInSteps } from '#keeper/decided.ts';
import { type Decisions, proposedDecisions } from '#keeper/decisions.ts';
import type { Outcome } from '#keeper/outcome.ts';
import { packageFiles } from '#keeper/packageFiles.ts';
import { recognise } from '#keeper/recognise.ts';
import type { Recognition } from '#keeper/recognition.ts';
import type { Sources } from '#keeper/sheet.ts';
import { isHigher, nextVersion } from '#keeper/version.ts';
import { describedFiles, describedPackage } from './describedFiles.ts';
import type { About, Draft } from './draft.ts';
import { useInSteps } from './useInSteps.ts';

/** What the door says of the package as it is now. */
type Check =
  | { kind: 'none' }
  | { kind: 'busy' }
  | { kind: 'fine'; edition: Edition; files: OwnFiles }
  | { kind: 'faults'; faults: readonly Fault[] };

/** The draft and everything that follows from it. */
export interface Work {
  draft: Draft | null;
  recognition: Recognition | null;
  decisions: Decisions | null;
  outcome: Outcome | null;
  about: About;
  /** Whether nothing is left to decide: the package can be checked. */
  isDecided: boolean;
  check: Check;
}

type RawFiles = ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>;

const today = () => new Date().toISOString().slice(0, 10);

/** A keeper's work with what is made of it. The package that passes the door becomes the own one. */
export function useWork(draft: Draft | null, published: Edition, descriptor: string): Work {
  const sources = draft?.sources ?? null;
  const whole = (sources?.packageFiles ?? null) as RawFiles | null;

  const recognition = useMemo(
    () => (sources === null || whole !== null ? null : recognise(sources.sheets, published)),
    [sources, whole, published],
  );
  const decisions = useMemo(
    () => (recognition === null ? null : (draft?.decisions ?? proposedDecisions(recognition))),
    [recognition, draft?.decisions],
  );
  const start = useMemo(
    () => (recognition === null || decisions === null ? null : () => outcomeInSteps(recognition, decisions, published)),
    [recognition, decisions, published],
  );
  const { result, isBusy } = useInSteps(start, rowsIn(sources) > manyRows);
  const outcome = result?.recognition === recognition ? result.outcome : null;
  const about = useMemo(
    () => draft?.about ?? proposedAbout(published, whole?.get('datapackage.json')),
    [draft?.about, published, whole],
  );
  const isDecided =
    whole !== null ||
    (outcome !== null &&
      !isBusy &&
      Object.values(outcome.origins).some((rows) => rows.size > 0) &&
      outcome.questions.length === 0 &&
      (outcome.conversions.length === 0 || (draft?.isAccepted ?? false)));

  const files = useMemo(() => {
    if (!isDecided) return null;
    if (whole !== null) return whole;
    if (outcome === null) return null;
    const { name, isFictitious: fictitious } = published;
    const { title, version } = proposedAbout(published, undefined);
    return packageFiles(outcome.tables, { name, title, version, created: today(), fictitious, published: descriptor });
  }, [isDecided, whole, outcome, published, descriptor]);

  return { draft, recognition, decisions, outcome, about, isDecided, check: useCheck(files, about, draft !== null) };
}

/** An outcome with what it is the outcome of. */
function* outcomeInSteps(recognition: Recognition, decisions: Decisions, published: Edition) {
  return { recognition, outcome: yield* decidedInSteps(recognition, decisions, published) };
}

/** From so many rows on, the page is let to answer while they are decided. */
const manyRows = 3000;

function rowsIn(sources: Sources | null): number {
  return (sources?.sheets ?? []).reduce((sum, { rows }) => sum + rows.length, 0);
}

function proposedAbout(published: Edition, json: string | Uint8Array<ArrayBuffer> | undefined): About {
  const own = json === undefined ? null : describedPackage(json);
  const next = nextVersion(published.version);
  const version = own?.version !== undefined && isHigher(own.version, published.version) ? own.version : next;
  return { title: own?.title ?? published.title, version, notes: own?.notes ?? '' };
}

/** What the door says of files as they are, without the keeper's title, version and notes. */
type Answer = { kind: 'fine'; edition: Edition; files: OwnFiles } | { kind: 'faults'; faults: readonly Fault[] };

/** Asks the door, once for the same figures, and puts what it lets through in the place of the own package. */
function useCheck(files: RawFiles | null, about: About, isWorking: boolean): Check {
  const client = useQueryClient();
  const [asked, setAsked] = useState<{ files: RawFiles; answer: Answer } | null>(null);

  useEffect(() => {
    if (files === null) return undefined;
    let isLast = true;
    answerOf(files).then(
      (answer) => {
        if (isLast) setAsked({ files, answer });
      },
      () => {},
    );
    return () => {
      isLast = false;
    };
  }, [files]);

  const check = useMemo((): Check => {
    if (files === null) return { kind: 'none' };
    if (asked?.files !== files) return { kind: 'busy' };
    const { answer } = asked;
    if (answer.kind === 'faults') return answer;
    const { title, version } = about;
    // The door has nothing to say about a title and a version that the page lets through.
    return {
      kind: 'fine',
      edition: { ...answer.edition, title, version },
      files: describedFiles(answer.files, about),
    };
  }, [files, asked, about]);

  useEffect(() => {
    if (isWorking && check.kind !== 'busy') putOwnFiles(client, check.kind === 'fine' ? check.files : null);
  }, [client, check, isWorking]);
  return check;
}

async function answerOf(files: RawFiles): Promise<Answer> {
  try {
    const edition = await readOwnFiles(files);
    // What the door has read is text.
    const texts = new Map<string, string>();
    for (const [path, file] of files) texts.set(path, typeof file === 'string' ? file : new TextDecoder().decode(file));
    return { kind: 'fine', edition, files: texts };
  } catch (error) {
    if (error instanceof DataError) return { kind: 'faults', faults: error.faults };
    throw error;
  }
}
