import { sourcesOf } from '#charts/figureCells.ts';
import type { Edition, Region } from '#domain/edition.ts';
import type { Scope } from '#domain/rungs.ts';
import { warningsIn } from '#domain/warningsIn.ts';
import { AddressCode } from '#ui/AddressCode.tsx';
import { useText } from '#text/TextContext.ts';
import { Emphasised } from '#ui/Emphasised.tsx';
import type { FigureSource } from '#ui/FigureCaption.tsx';
import styles from './ReportPage.module.css';

interface ReportClosingProps {
  edition: Edition;
  scope: Scope;
  /** What has been said about the ladder as a whole. */
  caveats: readonly string[];
  /** Those of the figures of the ladder. */
  sources: readonly FigureSource[];
  /** Where the same report is on a screen. */
  address: string;
}

/** The end of the report: what has to be known about its figures, where they come from, and where they are on a screen. */
export function ReportClosing({ edition, scope, caveats, address, ...props }: ReportClosingProps) {
  const text = useText();
  const { report, faults, trends, observations, poster } = text;
  // Differences between totals and parts are in both; they are said once.
  const quality = new Set([
    ...warningsIn(edition, scope).map(faults.describeWarning),
    ...caveats,
    ...edition.breaks
      .filter(({ year, region }) => year === scope.year && (region === null || isCompared(region, scope)))
      .map(({ year, region, note }) => trends.breakNote(year, region?.name ?? null, note)),
  ]);
  const counted = [...edition.observations, ...edition.flows].filter(
    ({ year, region }) => year === scope.year && isCompared(region, scope),
  );
  const sources = new Map([...props.sources, ...sourcesOf(counted, text)].map((source) => [source.label, source]));
  return (
    <>
      <section className={styles.section} aria-labelledby="kwaliteit">
        <h2 id="kwaliteit">{report.quality}</h2>
        {quality.size === 0 ? (
          <p>{observations.qualityNone}</p>
        ) : (
          <ul className={styles.list}>
            {[...quality].map((one) => (
              <li key={one}>
                <Emphasised>{one}</Emphasised>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className={styles.section} aria-labelledby="bronnen">
        <h2 id="bronnen">{observations.sourcesTitle}</h2>
        <ul className={styles.list}>
          {[...sources.values()].map(({ label, href }) => (
            <li key={label}>{href === null ? label : <a href={href}>{label}</a>}</li>
          ))}
        </ul>
        <div className={styles.address}>
          <AddressCode className={styles.code ?? ''} address={address} label={poster.code(address)} />
          <p>
            <strong>{poster.scan}</strong> <span className={styles.link}>{address}</span>
          </p>
        </div>
      </section>
    </>
  );
}

function isCompared(place: Region, { region, reference }: Scope): boolean {
  return place === region || place === reference;
}
