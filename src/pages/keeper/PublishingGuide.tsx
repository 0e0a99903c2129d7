import { useKeeper } from './KeeperContext.ts';
import styles from './PublishingGuide.module.css';

/** The steps in order; a picture where a step has something of its own to see, and its size in pixels. */
const steps = [
  { name: 'choose' },
  { name: 'decide', picture: { file: 'besluiten', width: 952, height: 559 } },
  { name: 'check', picture: { file: 'controleren', width: 952, height: 582 } },
  { name: 'see' },
  { name: 'publish', picture: { file: 'bewaren', width: 952, height: 664 } },
] as const;

/** What lies ahead, for someone who publishes figures for the first time; closed until asked for. */
export function PublishingGuide() {
  const { page, guide } = useKeeper().words;
  return (
    <details className={styles.guide}>
      <summary>{guide.title}</summary>
      <ol>
        {steps.map((step) => (
          <li key={step.name}>
            <p>
              <strong>{page.steps[step.name]}</strong> {guide.words[step.name]}
            </p>
            {'picture' in step && (
              <img
                src={`${import.meta.env.BASE_URL}uitleg/${step.picture.file}.png`}
                alt={guide.pictures[step.name]}
                width={step.picture.width}
                height={step.picture.height}
              />
            )}
          </li>
        ))}
      </ol>
      <p className={styles.madeUp}>{guide.madeUp}</p>
    </details>
  );
}
