import type { Edition } from '#domain/edition.ts';
import layout from '#pages/page.module.css';
import { useText } from '#text/TextContext.ts';
import { sourceAnchor } from './sourceAnchor.ts';
import styles from './ObservationsPage.module.css';

/** The package's own files to fetch, and its sources. */
export function PackageFiles({ edition }: { edition: Edition }) {
  const { observations, bars } = useText();
  return (
    <>
      <section className={layout.section} aria-labelledby="bestanden">
        <h2 id="bestanden">{observations.filesTitle}</h2>
        <p>{observations.filesIntro}</p>
        <ul className={styles.files}>
          {edition.files.map((file) => (
            <li key={file.path}>
              <a href={`${edition.folder}${file.path}`} download={`${edition.name}-${edition.version}-${file.path}`}>
                {file.path}
              </a>
              {file.title === '' || file.title === file.path ? '' : `: ${file.title}`}
            </li>
          ))}
        </ul>
      </section>
      <section className={layout.section} aria-labelledby="bronnen">
        <h2 id="bronnen">{observations.sourcesTitle}</h2>
        <ul className={styles.list}>
          {edition.sources.map((source) => {
            const name = bars.source(source.publisher, source.title);
            return (
              <li key={source.id} id={sourceAnchor(source)}>
                {source.address === null ? name : <a href={source.address}>{name}</a>}
                {source.seen === '' ? '' : `. ${observations.seen(source.seen)}`}
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}
