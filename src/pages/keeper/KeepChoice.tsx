import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { putOwnFiles } from '#data/ownPackage.ts';
import { forgetWork, keepWork } from './draft.ts';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
import { Said } from './Said.tsx';
import { goToStep } from './Step.tsx';

/** Whether this work stays in this browser, which is asked, and the way to take everything away. */
export function KeepChoice() {
  const { words, work, put, change, say } = useKeeper();
  const { keep, choose } = words.page;
  const client = useQueryClient();
  const isAsked = useRef(false);
  const [isSure, setSure] = useState(false);
  const { draft, check } = work;

  useEffect(() => {
    if (draft === null || !draft.isKept || check.kind === 'busy') return;
    keepWork(draft, check.kind === 'fine' ? check.files : null).then(
      () => {
        // Said once, and not before it is true.
        if (isAsked.current) say('keep', keep.kept);
        isAsked.current = false;
      },
      () => {
        change({ isKept: false });
        say('keep', keep.refused);
      },
    );
  }, [draft, check, change, say, keep]);

  async function choosesToKeep(isKept: boolean) {
    change({ isKept });
    isAsked.current = isKept;
    say('keep', isKept ? '' : keep.removed);
    if (!isKept) await forgetWork().catch(() => {});
  }

  async function again() {
    if (!isSure) return setSure(true);
    setSure(false);
    say('keep', '');
    put(null);
    putOwnFiles(client, null);
    await forgetWork().catch(() => {});
    return goToStep('choose');
  }

  return (
    <div className={styles.keep}>
      <label>
        <input
          type="checkbox"
          checked={draft?.isKept ?? false}
          onChange={({ target }) => void choosesToKeep(target.checked)}
        />
        <span>
          {keep.label}
          <span className={styles.hint}>{keep.explained}</span>
        </span>
      </label>
      <Said place="keep" />
      <p className={styles.actions}>
        {isSure && <span role="status">{choose.startAgainSure}</span>}
        <button type="button" onClick={() => void again()}>
          {choose.startAgain}
        </button>
        {isSure && (
          <button type="button" onClick={() => setSure(false)}>
            {choose.keepGoing}
          </button>
        )}
      </p>
    </div>
  );
}
