import { useId, useState } from 'react';
import { Link } from 'react-router';
import { keepFavourites, keptFavourites, withFavourite } from '#filters/favourites.ts';
import { useSearch } from '#filters/FiltersProvider.tsx';
import { paths, withSearch } from '#paths.ts';
import { useText } from '#text/TextContext.ts';
import styles from './ShareDialog.module.css';

interface KeepViewProps {
  title: string;
  /** Within the product. */
  address: string;
  onSaid: (said: string) => void;
  onLeave: () => void;
}

/** Keeps the view in this browser, under a name. */
export function KeepView({ title, address, onSaid, onLeave }: KeepViewProps) {
  const { sharing } = useText();
  const id = useId();
  const search = useSearch();
  const [name, setName] = useState(title);

  function keep() {
    const own = keptFavourites();
    const wanted = { name: name.trim() || title, address };
    const isKept = own !== null && keepFavourites(withFavourite(own, wanted));
    onSaid(isKept ? sharing.kept(wanted.name) : sharing.refused);
  }

  return (
    <details>
      <summary>{sharing.keep}</summary>
      <div className={styles.field}>
        <label htmlFor={id}>{sharing.keepName}</label>
        <input id={id} value={name} maxLength={120} onChange={({ target }) => setName(target.value)} />
        <button type="button" onClick={keep}>
          {sharing.keepButton}
        </button>
      </div>
      <Link to={withSearch(paths.kept, search)} onClick={onLeave}>
        {sharing.toKept}
      </Link>
    </details>
  );
}
