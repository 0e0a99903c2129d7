import { useText } from '#text/TextContext.ts';
import styles from './ThroughputPage.module.css';

/** A row of links to the figures of this page. */
export function ThroughputContents({ figures }: { figures: readonly { id: string; name: string }[] }) {
  const { flows } = useText();
  return (
    <nav aria-label={flows.contents} className={styles.contents}>
      <ul>
        {figures.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
