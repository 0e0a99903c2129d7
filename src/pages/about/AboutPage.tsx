import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { PageHeader } from '#layout/PageHeader.tsx';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import { tredeNumbers } from '#domain/edition.ts';
import { glossaryAnchor } from '#paths.ts';
import { Emphasised } from '#ui/Emphasised.tsx';
import styles from './AboutPage.module.css';
import { Link, useLocation } from 'react-router';
import { instrumentNames } from '#text/instrumentNames.ts';
import { paths, withSearch } from '#paths.ts';
import { useOpening } from '#pages/useEdition.ts';

type SectionName = keyof Text['about']['sections'];

const order: readonly SectionName[] = [
  'origin',
  'method',
  'rungs',
  'instruments',
  'glossary',
  'accessibility',
  'licence',
];

/** Method, definitions, glossary, accessibility. Needs no figures: without them the names of the rungs are missing. */
export function Component() {
  const { about, rung, terms } = useText();
  const { search } = useLocation();
  const { data: opened } = useQuery(useOpening());
  const edition = opened?.edition ?? null;
  const inside: Partial<Record<SectionName, ReactNode>> = {
    rungs: (
      <dl className={styles.definitions}>
        {tredeNumbers.toReversed().map((number) => (
          <div key={number}>
            <dt>
              {terms.Trede(number)}
              {edition !== null && ` · ${edition.treden.find((trede) => trede.number === number)?.name ?? ''}`}
            </dt>
            <dd>{rung.meanings[number]}</dd>
          </div>
        ))}
      </dl>
    ),
    instruments: (
      <dl className={styles.definitions}>
        {Object.entries(about.instrumentMeanings).map(([id, meaning]) => (
          <div key={id} id={id}>
            <dt>{edition?.instruments.find((instrument) => instrument.id === id)?.name ?? instrumentNames[id]}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    ),
    licence: (
      <p>
        <Link to={withSearch(paths.observations, search)}>{about.toFigures}</Link>
      </p>
    ),
    glossary: (
      <dl className={styles.definitions}>
        {about.glossary.map(([term, meaning]) => (
          <div key={term} id={glossaryAnchor(term)}>
            <dt lang="nl">{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    ),
  };

  return (
    <div className={styles.page}>
      <PageHeader title={about.heading}>
        <p>{about.lead}</p>
      </PageHeader>
      <nav aria-label={about.contents} className={styles.contents}>
        <ul>
          {order.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{about.sections[name].title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.sections}>
        {order.map((name) => (
          <section key={name} id={name} aria-labelledby={`${name}-title`} className={styles.section}>
            <h2 id={`${name}-title`}>{about.sections[name].title}</h2>
            {about.sections[name].paragraphs.map((paragraph) => (
              <p key={paragraph}>
                <Emphasised>{paragraph}</Emphasised>
              </p>
            ))}
            {inside[name]}
          </section>
        ))}
      </div>
    </div>
  );
}
