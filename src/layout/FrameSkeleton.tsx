import { Logo } from '#ui/Logo.tsx';
import styles from './FrameSkeleton.module.css';

/** What stands there before the first words have arrived: the outlines of a page, in no language. */
export function FrameSkeleton() {
  return (
    <div className={styles.skeleton} aria-busy="true">
      <div className={styles.header}>
        <Logo />
      </div>
      <div className={styles.band} />
      <div className={styles.body} aria-hidden="true">
        <div className={styles.title} />
        <div className={styles.sentence} />
        <div className={styles.block} />
      </div>
    </div>
  );
}
