import { useRouteError } from 'react-router';
import { FrameSkeleton } from '#layout/FrameSkeleton.tsx';
import { withoutDictionary } from '#text/withoutDictionary.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './FailedFigures.module.css';
import { reloadOnceForNewBuild } from './reloadOnceForNewBuild.ts';

/** The last resort: not even the words could be fetched. */
export function BrokenPage() {
  const error = useRouteError();
  if (reloadOnceForNewBuild(error)) return <FrameSkeleton />;
  return (
    <main className={styles.page}>
      {withoutDictionary.map(({ language, sentence, retry }) => (
        <div key={language} lang={language}>
          <Notice kind="alert">
            <p>{sentence}</p>
            <button type="button" onClick={() => window.location.reload()}>
              {retry}
            </button>
          </Notice>
        </div>
      ))}
    </main>
  );
}
