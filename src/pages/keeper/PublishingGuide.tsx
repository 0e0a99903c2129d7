import { useKeeper } from './KeeperContext.ts';
import styles from './PublishingGuide.module.css';

/** The steps in order with their pictures, and the size of each in pixels. */
const steps = [
  { name: 'choose', file: 'kiezen', width: 952, height: 408 },
  { name: 'decide', file: 'besluiten', width: 952, height: 933 },
  { name: 'check', file: 'controleren', width: 952, height: 582 },
  { name: 'see', file: 'bekijken', width: 1000, height: 640 },
  { name: 'publish', file: 'bewaren', width: 952, height: 1112 },
] as const;

/** What lies ahead, for someone who publishes figures for the first time; closed until asked for. */
export function PublishingGuide() {
  const { page, guide } = useKeeper().words;
  return (
    <details className={styles.guide}>
      <summary>{guide.title}</summary>
      <ol>
        {steps.map(({ name, file, width, height }) => (
          <li key={name}>
            <p>
              <strong>{page.steps[name]}</strong> {guide.words[name]}
            </p>
            {/* Fetched with the page: from then on nothing is asked of any host. */}
            <img
              src={`${import.meta.env.BASE_URL}uitleg/${file}.png`}
              alt={guide.pictures[name]}
              width={width}
              height={height}
              fetchPriority="low"
            />
          </li>
        ))}
      </ol>
      <p className={styles.madeUp}>{guide.madeUp}</p>
    </details>
  );
}
