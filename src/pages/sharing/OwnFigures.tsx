import { Link, useLocation } from 'react-router';
import { paths, withSearch } from '#paths.ts';
import { useText } from '#text/TextContext.ts';
import styles from './ShareDialog.module.css';

/** In the place of links: no link leads anyone else to figures of this browser, the package does. */
export function OwnFigures({ onLeave }: { onLeave: () => void }) {
  const { sharing } = useText();
  const { search } = useLocation();
  return (
    <div className={styles.ways}>
      <p>{sharing.own}</p>
      <p>
        <Link to={`${withSearch(paths.keeper, search)}#bewaar`} onClick={onLeave}>
          {sharing.ownPackage}
        </Link>
      </p>
    </div>
  );
}
