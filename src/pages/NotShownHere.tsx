import { Link, useLocation } from 'react-router';
import type { Edition } from '#domain/edition.ts';
import { parameters } from '#filters/parameters.ts';
import { useChoices } from '#filters/useChoices.ts';
import { vocabularyOf } from '#filters/vocabulary.ts';
import { paths, withSearch } from '#paths.ts';
import { useText } from '#text/TextContext.ts';
import styles from './FiguresFrame.module.css';
import { notShownHere, type NotShown } from './notShownHere.ts';

/** One quiet line: what the address chose that is not on this page, and where it is. */
export function NotShownHere({ edition }: { edition: Edition }) {
  const { filters, frame, poster } = useText();
  const { pathname } = useLocation();
  const { choices, search } = useChoices(vocabularyOf(edition));
  const unused = notShownHere(pathname, choices);
  if (unused.length === 0) return null;
  const pageNames = { ...frame, poster: poster.link };
  const named = [...edition.regions, ...edition.instruments];
  const nameOf = (id: string) => named.find((term) => term.id === id)?.name ?? id;
  const wordsOf = ({ key, from }: NotShown) => {
    const choice = choices[key];
    const values = Array.isArray(choice) ? choice.slice(from).map(String) : [String(choice)];
    const parameter = parameters.find((one) => one.key === key)?.name ?? key;
    return filters.notShown.one(parameter, key === 'search' ? values : values.map(nameOf));
  };
  return (
    <p className={`screen-only ${styles.notShown ?? ''}`}>
      {filters.notShown.lead}{' '}
      {unused.map((one, index) => (
        <span key={`${one.key}-${one.from}`}>
          {index > 0 && ' · '}
          {wordsOf(one)} {'('}
          <Link to={withSearch(paths[one.elsewhere], search)}>{pageNames[one.elsewhere]}</Link>
          {')'}
        </span>
      ))}
    </p>
  );
}
