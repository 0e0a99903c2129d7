import { useState } from 'react';
import { Link } from 'react-router';
import {
  type Favourite,
  keepFavourites,
  keptFavourites,
  mergedFavourites,
  parseFavourites,
  printFavourites,
} from '#filters/favourites.ts';
import { PageHeader } from '#layout/PageHeader.tsx';
import layout from '#pages/page.module.css';
import { useText } from '#text/TextContext.ts';
import { Notice } from '#ui/Notice.tsx';
import { giveFile } from '#ui/giveFile.ts';
import styles from './FavouritesPage.module.css';

const faultsShown = 8;

/** The views that a reader kept in this browser: to open, rename, remove, and take along as a file. */
export function Component() {
  const { sharing, frame } = useText();
  const words = sharing.favourites;
  const [kept] = useState(keptFavourites);
  const [own, setOwn] = useState<readonly Favourite[]>(kept ?? []);
  const [isRefused, setRefused] = useState(kept === null);
  const [removed, setRemoved] = useState<{ favourite: Favourite; at: number } | null>(null);
  const [said, setSaid] = useState('');
  const [faults, setFaults] = useState<readonly string[]>([]);

  function change(next: readonly Favourite[]) {
    setOwn(next);
    setRefused(!keepFavourites(next));
  }

  function remove(favourite: Favourite, at: number) {
    change(own.filter((one) => one !== favourite));
    setRemoved({ favourite, at });
    setSaid(words.removed(favourite.name));
  }

  function putBack() {
    if (removed === null) return;
    change(own.toSpliced(removed.at, 0, removed.favourite));
    setRemoved(null);
    setSaid('');
  }

  async function read(file: File | undefined) {
    if (file === undefined) return;
    setSaid('');
    setFaults([]);
    let text: string;
    try {
      text = await file.text();
    } catch {
      return setFaults([words.faults.unreadable]);
    }
    const { favourites, faults: found } = parseFavourites(text);
    if (favourites === null) {
      return setFaults(
        found.map((fault) => ('at' in fault ? words.faults[fault.kind](fault.at) : words.faults[fault.kind])),
      );
    }
    const merged = mergedFavourites(own, favourites);
    const added = merged.length - own.length;
    change(merged);
    setSaid(words.imported(added, favourites.length - added));
  }

  return (
    <div className={layout.page}>
      <PageHeader title={words.heading}>
        <p>{words.lead}</p>
      </PageHeader>
      {isRefused && (
        <Notice kind="notice">
          <p>{sharing.refused}</p>
        </Notice>
      )}
      {own.length === 0 ? (
        <Notice kind="quiet">
          <p>{words.empty}</p>
        </Notice>
      ) : (
        <ul className={styles.list} aria-label={words.list}>
          {own.map((favourite, at) => (
            <li key={favourite.address}>
              <Link to={favourite.address} className={styles.open}>
                {favourite.name}
              </Link>
              <input
                defaultValue={favourite.name}
                maxLength={120}
                aria-label={words.nameOf(favourite.name)}
                onBlur={({ target }) => {
                  const name = target.value.trim();
                  target.value = name || favourite.name;
                  if (name !== '' && name !== favourite.name)
                    change(own.map((one) => (one === favourite ? { ...one, name } : one)));
                }}
                onKeyDown={({ key, currentTarget }) => {
                  if (key === 'Enter') currentTarget.blur();
                }}
              />
              <button type="button" aria-label={words.remove(favourite.name)} onClick={() => remove(favourite, at)}>
                {words.removeShort}
              </button>
              <code className={styles.address}>{favourite.address}</code>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className={styles.said}>
        {said}{' '}
        {removed !== null && (
          <button type="button" onClick={putBack}>
            {words.undo}
          </button>
        )}
      </p>
      {faults.length > 0 && (
        <Notice kind="alert" title={words.broken}>
          <ul>
            {faults.slice(0, faultsShown).map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
            {faults.length > faultsShown && <li>{frame.failed.more(faults.length - faultsShown)}</li>}
          </ul>
        </Notice>
      )}
      <div className={styles.files}>
        <button
          type="button"
          disabled={own.length === 0}
          onClick={() => giveFile(words.file, new Blob([printFavourites(own)], { type: 'application/json' }))}
        >
          {words.export}
        </button>
        <label className={styles.import}>
          {words.import}
          <input
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            onChange={({ target }) => {
              void read(target.files?.[0]);
              target.value = '';
            }}
          />
        </label>
      </div>
    </div>
  );
}
