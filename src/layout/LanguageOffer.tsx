import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { parseOpening } from '#filters/codec.ts';
import { useSearch } from '#filters/FiltersProvider.tsx';
import { searchWithLanguage } from '#filters/searchWith.ts';
import { withSearch } from '#paths.ts';
import type { Language } from '#text/language.ts';
import { loadText } from '#text/loadText.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import { languages } from '#text/language.ts';
import styles from './LanguageOffer.module.css';

/** The first language the browser asks for that we have. */
function preferredLanguage(): Language | null {
  for (const asked of navigator.languages) {
    const language = languages.find((candidate) => asked.toLowerCase().split('-')[0] === candidate);
    if (language !== undefined) return language;
  }
  return null;
}

/** Offers the reader's own language, in that language, where the address does not fix one. Never switches by itself. */
export function LanguageOffer() {
  const { language } = useText();
  const { pathname } = useLocation();
  const search = useSearch();
  const [offered, setOffered] = useState<Text | null>(null);
  const [isDismissed, setDismissed] = useState(false);
  const wanted = parseOpening(search).language === null ? preferredLanguage() : null;
  const offer = wanted === language ? null : wanted;

  useEffect(() => {
    if (offer === null) return undefined;
    let isCurrent = true;
    void loadText(offer).then((text) => isCurrent && setOffered(text));
    return () => {
      isCurrent = false;
    };
  }, [offer]);

  if (offer === null || offered === null || isDismissed) return null;
  const words = offered.frame.offer;
  return (
    <aside className={styles.offer} lang={offer}>
      <p>{words.sentence}</p>
      <Link to={withSearch(pathname, searchWithLanguage(search, offer))} preventScrollReset>
        {words.accept}
      </Link>
      <button type="button" onClick={() => setDismissed(true)}>
        {words.dismiss}
      </button>
    </aside>
  );
}
