import { useKeeper } from './KeeperContext.ts';
import styles from './PublishingGuide.module.css';

/** A folder under `data`, and what readers make of it. */
interface Folder {
  name: string;
  isRead: boolean;
  isChanged: boolean;
}

/** What is done on the web server, with a picture of the folder `data` after each step. */
export function ServerSteps({ name, present, next }: { name: string; present: string; next: string }) {
  const { publish } = useKeeper().words.page;
  const [now, before, after] = [name, `${name}-${present}`, `${name}-${next}`];
  const folders: readonly (readonly Folder[])[] = [
    [
      { name: now, isRead: true, isChanged: false },
      { name: after, isRead: false, isChanged: true },
    ],
    [
      { name: before, isRead: false, isChanged: true },
      { name: after, isRead: false, isChanged: false },
    ],
    [
      { name: now, isRead: true, isChanged: true },
      { name: before, isRead: false, isChanged: false },
    ],
  ];
  return (
    <>
      <ol className={styles.server}>
        {publish.steps({ now, before, after }).map((step, index) => (
          <li key={step}>
            <p>{step}</p>
            <div className={styles.folder} role="group" aria-label={publish.folderAfter(index + 1)}>
              <span className={styles.name}>{publish.dataFolder}</span>
              <ul>
                {(folders[index] ?? []).map(({ name: folder, isRead, isChanged }) => (
                  <li key={folder} data-changed={isChanged || undefined}>
                    <span className={styles.name}>{folder}</span>
                    {isRead && <span className={styles.read}>{publish.isRead(index === 0 ? present : next)}</span>}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
      <p>{publish.command(`${after}.zip`)}</p>
    </>
  );
}
