import { useId } from 'react';
import { DomainSymbol } from '#ui/DomainSymbol.tsx';
import { domainMark } from '#ui/domainMarks.ts';
import type { Observation } from '#domain/edition.ts';
import type { InstrumentRow } from '#domain/instruments.ts';
import layout from '#pages/page.module.css';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import styles from './InstrumentNotes.module.css';
import { SourceName } from './SourceName.tsx';

/** Per instrument: what it is, its note on the poster, domain, how sure its figure is, and where that comes from. */
export function InstrumentNotes({ rows, level = 2 }: { rows: readonly InstrumentRow[]; level?: 2 | 3 }) {
  const id = useId();
  const text = useText();
  const [Heading, NoteHeading] = level === 2 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const);
  if (rows.length === 0) return null;
  return (
    <section className={layout.section} aria-labelledby={level === 2 ? id : undefined} data-detail="">
      <Heading id={id}>{text.rung.notesTitle}</Heading>
      <ul className={styles.notes}>
        {rows.map(({ instrument, observation, referenceObservation }) => {
          const traced = [observation, referenceObservation].filter((one) => one !== null);
          const meaning = Object.hasOwn(text.about.instrumentMeanings, instrument.id)
            ? text.about.instrumentMeanings[instrument.id]
            : undefined;
          return (
            <li key={instrument.id} className={styles.note}>
              <NoteHeading>
                <DomainSymbol {...domainMark(instrument.domain.id)} /> {instrument.name}
              </NoteHeading>
              {meaning !== undefined && <p>{meaning}</p>}
              {instrument.note !== '' && <p lang="nl">{instrument.note}</p>}
              <ul className={styles.facts}>
                <li>{text.rung.noteDomain(instrument.domain.name, instrument.domainAttribution === 'inferred')}</li>
                {traced.slice(0, 1).map((one) => (
                  <li key={one.id}>{text.rung.noteAttribution(one.attribution)}</li>
                ))}
                {notesOf(traced, text).map((note) => (
                  <li key={note} lang="nl">
                    {note}
                  </li>
                ))}
                {[...new Set(traced.map((one) => one.source))].map((source) => (
                  <li key={source.id}>
                    {text.rung.noteSource} <SourceName source={source} />
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The notes of an instrument's figures: one that holds for all of them once, others with the region they are about. */
function notesOf(traced: readonly Observation[], text: Text): string[] {
  const notes = new Set(traced.map((one) => one.note));
  const isShared = notes.size === 1;
  const said = isShared
    ? [...notes]
    : traced.map(({ region, note }) => (note === '' ? '' : text.rung.noteOf(region.name, note)));
  return said.filter((note) => note !== '');
}
