import { useId, useState } from 'react';
import type { OwnFiles } from '#data/ownPackage.ts';
import { packageZip } from '#keeper/packageZip.ts';
import { isHigher } from '#keeper/version.ts';
import { giveFile } from '#ui/giveFile.ts';
import type { About } from './draft.ts';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
import { Said } from './Said.tsx';
import { ServerSteps } from './ServerSteps.tsx';

const wholeVersion = /^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/;

/** Title, version and notes of the edition, the package as a zip, and how it is published. */
export function PublishStep({ files }: { files: OwnFiles }) {
  const { words, published, work, change, say } = useKeeper();
  const { publish } = words.page;
  const id = useId();
  const [written, setWritten] = useState<About>(work.about);
  const versionProblem = !wholeVersion.test(written.version)
    ? publish.versionWrong
    : isHigher(written.version, published.version)
      ? null
      : publish.versionLow(published.version);
  const titleProblem = written.title.trim() === '' ? publish.titleWrong : null;

  function write(patch: Partial<About>) {
    const next = { ...written, ...patch };
    setWritten(next);
    // The door would refuse these; until they are right, the package keeps what it has.
    if (wholeVersion.test(next.version) && next.title.trim() !== '') change({ about: next });
  }

  function save() {
    const name = published.name;
    const file = `${name}-${written.version}.zip`;
    giveFile(file, new Blob([packageZip(files, { name, version: written.version })], { type: 'application/zip' }));
    change({ isSaved: true });
    say('publish', publish.saved(file));
  }

  const versionHint = versionProblem ?? publish.versionWhy(published.version);
  return (
    <>
      <p>{publish.intro}</p>
      <div className={styles.fields}>
        <label htmlFor={`${id}-title`}>{publish.title}</label>
        <input
          id={`${id}-title`}
          value={written.title}
          aria-invalid={titleProblem !== null}
          aria-describedby={`${id}-title-hint`}
          onChange={({ target }) => write({ title: target.value })}
        />
        <p id={`${id}-title-hint`} className={styles.hint} data-wrong={titleProblem !== null}>
          {titleProblem}
        </p>
        <label htmlFor={`${id}-version`}>{publish.version}</label>
        <input
          id={`${id}-version`}
          className={styles.short}
          value={written.version}
          aria-invalid={versionProblem !== null}
          aria-describedby={`${id}-version-hint`}
          onChange={({ target }) => write({ version: target.value.trim() })}
        />
        <p id={`${id}-version-hint`} className={styles.hint} data-wrong={versionProblem !== null}>
          {versionHint}
        </p>
        <label htmlFor={`${id}-notes`}>{publish.notes}</label>
        <textarea
          id={`${id}-notes`}
          rows={3}
          value={written.notes}
          onChange={({ target }) => write({ notes: target.value })}
        />
      </div>
      <p className={styles.actions}>
        <button
          type="button"
          className={styles.primary}
          disabled={versionProblem !== null || titleProblem !== null}
          onClick={save}
        >
          {publish.save}
        </button>
      </p>
      <Said place="publish" />
      <h3>{publish.how}</h3>
      <ServerSteps name={published.name} present={published.version} next={written.version} />
    </>
  );
}
