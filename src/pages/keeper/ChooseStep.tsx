import { useEffect, useRef, useState } from 'react';
import { carriedOver, proposedDecisions } from '#keeper/decisions.ts';
import { chosenFiles, droppedFiles } from '#keeper/givenFiles.ts';
import { prepareReader, readInWorker } from '#keeper/readInWorker.ts';
import { recognise } from '#keeper/recognise.ts';
import type { NamedFile } from '#keeper/readerMessages.ts';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
import { Said } from './Said.tsx';
import { SourceMessages } from './SourceMessages.tsx';
import { goToStep } from './Step.tsx';
import { TemplateOffer } from './TemplateOffer.tsx';

/** The way in: files that are dropped or chosen, read beside the page, with what became of them. */
export function ChooseStep() {
  const { words, published, work, put, say } = useKeeper();
  const { choose } = words.page;
  const [share, setShare] = useState<number | null>(null);
  const [isOver, setOver] = useState(false);
  const reading = useRef<AbortController | null>(null);
  const { draft } = work;

  // Fetched with the page: from the moment that files are chosen, nothing is asked of any host.
  useEffect(() => prepareReader(), []);

  async function read(files: readonly NamedFile[]) {
    if (files.length === 0) return;
    reading.current?.abort();
    const controller = new AbortController();
    reading.current = controller;
    setShare(0);
    say('choose', '');
    try {
      const sources = await readInWorker(files, {
        onProgress: (done, of) => setShare(of === 0 ? 1 : done / of),
        signal: controller.signal,
      });
      const isKept = draft?.isKept ?? false;
      const names = [...new Set(files.map(({ name }) => name.split('/')[0] ?? name))];
      const isEmpty = sources.sheets.length === 0 && sources.packageFiles === null;
      const before = draft?.decisions ?? null;
      const decisions =
        before === null || sources.packageFiles !== null
          ? null
          : carriedOver(before, proposedDecisions(recognise(sources.sheets, published)));
      // A package says itself what it is called.
      const isOfSheets = sources.packageFiles === null && draft?.sources.packageFiles === null;
      const about = isOfSheets ? draft.about : null;
      put({ names, sources, decisions, isAccepted: false, about, isKept, isSaved: false });
      say(
        'choose',
        isEmpty ? choose.nothing : decisions === null ? '' : choose.carried(choose.read(names, sources.sheets.length)),
      );
      goToStep(isEmpty ? 'choose' : sources.packageFiles === null ? 'decide' : 'check');
    } catch {
      if (reading.current !== controller) return;
      say('choose', controller.signal.aborted ? choose.cancelled : choose.failed);
    } finally {
      if (reading.current === controller) {
        reading.current = null;
        setShare(null);
      }
    }
  }

  const inputs = [
    { label: choose.files, folder: {} },
    // React knows no attribute of this name; browsers do.
    { label: choose.folder, folder: { webkitdirectory: '' } },
  ];
  return (
    <>
      <p>{choose.intro}</p>
      <div
        className={styles.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void droppedFiles(event.dataTransfer).then(read, () => say('choose', choose.failed));
        }}
      >
        {share === null ? (
          <>
            <p className={styles.dropWords}>
              <strong>{choose.drop}</strong> {choose.or}
            </p>
            <p className={styles.actions}>
              {inputs.map(({ label, folder }) => (
                <label key={label} className={styles.button}>
                  {label}
                  <input
                    type="file"
                    multiple
                    className="visually-hidden"
                    {...folder}
                    onChange={({ target }) => {
                      void read(chosenFiles(target.files ?? []));
                      target.value = '';
                    }}
                  />
                </label>
              ))}
            </p>
          </>
        ) : (
          <>
            <label className={styles.progress}>
              {choose.reading(share)}
              <progress value={share} max={1} />
            </label>
            <p className={styles.actions}>
              <button type="button" className={styles.button} onClick={() => reading.current?.abort()}>
                {choose.cancel}
              </button>
            </p>
          </>
        )}
      </div>
      <Said place="choose" otherwise={draft === null ? '' : choose.read(draft.names, draft.sources.sheets.length)} />
      {draft === null ? <TemplateOffer /> : <SourceMessages sources={draft.sources} />}
    </>
  );
}
