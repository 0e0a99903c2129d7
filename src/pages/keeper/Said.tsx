import { type Told, useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';

/** What became of what was just done, beside the button that did it; always there, so that it is heard as well. */
export function Said({ place, otherwise = '' }: { place: Told['place']; otherwise?: string }) {
  const { said } = useKeeper();
  return (
    <p role="status" className={styles.said}>
      {said?.place === place && said.words !== '' ? said.words : otherwise}
    </p>
  );
}
