import { useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import type { Edition, PackageFile } from '#domain/edition.ts';
import layout from '#pages/page.module.css';
import { paths, withSearch } from '#paths.ts';
import { useText } from '#text/TextContext.ts';
import { giveFile } from '#ui/giveFile.ts';
import { sourceAnchor } from './sourceAnchor.ts';
import styles from './ObservationsPage.module.css';

/** The package's own files to fetch, and its sources. */
export function PackageFiles({ edition }: { edition: Edition }) {
  const { observations, bars, frame } = useText();
  const { search } = useLocation();
  return (
    <>
      <section className={layout.section} aria-labelledby="bestanden">
        <h2 id="bestanden">{observations.filesTitle}</h2>
        <p>{observations.filesIntro}</p>
        <p className="screen-only">
          <Link to={withSearch(paths.keeper, search)}>{frame.failed.ownPage}</Link>
        </p>
        <ul className={styles.files}>
          {edition.files.map((file) => (
            <li key={file.path}>
              {edition.isOwn ? (
                <OwnFile path={file.path} name={savedName(edition, file)} />
              ) : (
                <a href={`${edition.folder}${file.path}`} download={savedName(edition, file)}>
                  {fileName(file.path)}
                </a>
              )}
              {file.title === '' || file.title === fileName(file.path) ? '' : `: ${file.title}`}
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

function savedName({ name, version }: Edition, { path }: PackageFile): string {
  return `${name}-${version}-${fileName(path)}`;
}

/** Published files lie in a folder of their version, which a reader need not know. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A file that is in this browser and on no host. */
function OwnFile({ path, name }: { path: string; name: string }) {
  const client = useQueryClient();

  async function save() {
    const { ownFiles } = await import('#data/ownPackage.ts');
    const contents = (await ownFiles(client))?.get(path);
    if (contents !== undefined) giveFile(name, new Blob([contents]));
  }

  return (
    <button type="button" onClick={() => void save()}>
      {fileName(path)}
    </button>
  );
}
