import { type ReactNode, useId, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useSearch } from '#filters/FiltersProvider.tsx';
import { searchWithLanguage } from '#filters/searchWith.ts';
import { paths, withSearch } from '#paths.ts';
import { useText } from '#text/TextContext.ts';
import styles from './Header.module.css';
import { PresentActions } from './PresentActions.tsx';
import { useMenu } from './useMenu.ts';
import { Logo } from '#ui/Logo.tsx';

interface HeaderProps {
  sharing: ReactNode;
  finding: ReactNode;
}

/** The product's name, the pages, and the other language; on a phone behind one button. Links keep the reader's filters. */
export function Header({ sharing, finding }: HeaderProps) {
  const { frame, palette } = useText();
  const menuId = useId();
  const place = useRef<HTMLDivElement>(null);
  const { isOpen, toggle } = useMenu(place);
  const { pathname } = useLocation();
  const search = useSearch();
  const pages = [
    { path: paths.overview, name: frame.overview, isCurrent: pathname === paths.overview },
    { path: paths.rungs, name: frame.rungs, isCurrent: pathname.startsWith('/trede/') },
    { path: paths.comparison, name: frame.comparison, isCurrent: pathname === paths.comparison },
    { path: paths.throughput, name: frame.throughput, isCurrent: pathname === paths.throughput },
    { path: paths.observations, name: frame.observations, isCurrent: pathname === paths.observations },
    { path: paths.about, name: frame.about, isCurrent: pathname === paths.about },
  ];
  return (
    <header className={styles.header}>
      <div ref={place} className={styles.inside}>
        <Link to={withSearch(paths.overview, search)} className={styles.brand}>
          <Logo />
          <span className={styles.name}>{frame.product}</span>
        </Link>
        <button
          type="button"
          className={styles.menuButton}
          aria-expanded={isOpen}
          aria-controls={menuId}
          onClick={toggle}
        >
          <span className={styles.bars} aria-hidden="true" />
          <span className={styles.menuWord}>{palette.menu}</span>
        </button>
        <div id={menuId} className={styles.menu} data-open={isOpen || undefined}>
          <nav aria-label={frame.navigation} className={styles.navigation}>
            <ul>
              {pages.map((page) => (
                <li key={page.path}>
                  <Link
                    to={withSearch(page.path, search)}
                    aria-current={page.isCurrent ? 'page' : undefined}
                    className={(page.isCurrent ? styles.current : styles.page) ?? ''}
                  >
                    {page.name}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {sharing}
          <PresentActions />
          <Link
            to={withSearch(pathname, searchWithLanguage(search, frame.otherLanguage.code))}
            className={styles.language}
            lang={frame.otherLanguage.code}
            hrefLang={frame.otherLanguage.code}
            preventScrollReset
          >
            {frame.otherLanguage.label}
          </Link>
        </div>
        {finding}
      </div>
    </header>
  );
}
