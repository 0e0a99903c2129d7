import { createContext, Fragment, useContext } from 'react';

/** The notes of the package on screen, which are in Dutch; empty where the page is too. */
export const PackageNotes = createContext<ReadonlySet<string>>(new Set());

/** Words with, where they hold a note of the package, that note marked as Dutch: a screen reader then says it so. */
export function PackageWords({ children }: { children: string }) {
  const notes = useContext(PackageNotes);
  const [note] = [...notes].filter((one) => children.includes(one)).toSorted((one, other) => other.length - one.length);
  if (note === undefined) return children;
  const at = children.indexOf(note);
  return (
    <Fragment>
      {children.slice(0, at)}
      <span lang="nl">{note}</span>
      {children.slice(at + note.length)}
    </Fragment>
  );
}
