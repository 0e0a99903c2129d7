import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { DataError } from '#data/DataError.ts';
import { type OwnFiles, putOwnFiles, readOwnFiles } from '#data/ownPackage.ts';
import type { Edition } from '#domain/edition.ts';
import type { Fault } from '#domain/fault.ts';
import { decided } from '#keeper/decided.ts';
import { type Decisions, proposedDecisions } from '#keeper/decisions.ts';
import type { Outcome } from '#keeper/outcome.ts';
import { packageFiles } from '#keeper/packageFiles.ts';
import { recognise } from '#keeper/recognise.ts';
import type { Recognition } from '#keeper/recognition.ts';
import { isHigher, nextVersion } from '#keeper/version.ts';
import { describedFiles, describedPackage } from './describedFiles.ts';
import type { About, Draft } from './draft.ts';

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
  const outcome = useMemo(
    () => (recognition === null || decisions === null ? null : decided(recognition, decisions, published)),
    [recognition, decisions, published],
  );
  const about = useMemo(
    () => draft?.about ?? proposedAbout(published, whole?.get('datapackage.json')),
    [draft?.about, published, whole],
  );
  const isDecided =
    whole !== null ||
    (outcome !== null &&
      Object.values(outcome.origins).some((rows) => rows.size > 0) &&
      outcome.questions.length === 0 &&
      (outcome.conversions.length === 0 || (draft?.isAccepted ?? false)));

  const files = useMemo(() => {
    if (!isDecided) return null;
    if (whole !== null) return whole;
    return outcome === null
      ? null
      : describedFiles(
          packageFiles(outcome.tables, {
            ...about,
            name: published.name,
            created: today(),
            fictitious: published.isFictitious,
            published: descriptor,
          }),
          about,
        );
  }, [isDecided, whole, outcome, about, published, descriptor]);

  return { draft, recognition, decisions, outcome, about, isDecided, check: useCheck(files, about, draft !== null) };
}

function proposedAbout(published: Edition, json: string | Uint8Array<ArrayBuffer> | undefined): About {
  const own = json === undefined ? null : describedPackage(json);
  const next = nextVersion(published.version);
  const version = own?.version !== undefined && isHigher(own.version, published.version) ? own.version : next;
  return { title: own?.title ?? published.title, version, notes: own?.notes ?? '' };
}

/** Asks the door, and puts what it lets through in the place of the own package. */
function useCheck(files: RawFiles | null, about: About, isWorking: boolean): Check {
  const client = useQueryClient();
  const [checked, setChecked] = useState<{ files: RawFiles; about: About; check: Check } | null>(null);

  useEffect(() => {
    if (files === null) {
      if (isWorking) putOwnFiles(client, null);
      return undefined;
    }
    let isLast = true;
    checkOf(files, about).then(
      (check) => {
        if (!isLast) return;
        putOwnFiles(client, check.kind === 'fine' ? check.files : null);
        setChecked({ files, about, check });
      },
      () => {},
    );
    return () => {
      isLast = false;
    };
  }, [files, about, client, isWorking]);

  if (files === null) return { kind: 'none' };
  return checked?.files === files && checked.about === about ? checked.check : { kind: 'busy' };
}

async function checkOf(files: RawFiles, about: About): Promise<Check> {
  try {
    await readOwnFiles(files);
    // What the door has read is text.
    const texts = new Map<string, string>();
    for (const [path, file] of files) texts.set(path, typeof file === 'string' ? file : new TextDecoder().decode(file));
    const described = describedFiles(texts, about);
    return { kind: 'fine', edition: await readOwnFiles(described), files: described };
  } catch (error) {
    if (error instanceof DataError) return { kind: 'faults', faults: error.faults };
    throw error;
  }
}
