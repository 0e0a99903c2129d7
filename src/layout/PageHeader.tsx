import type { ReactNode } from 'react';
import { useText } from '#text/TextContext.ts';
import { useSlide } from '#ui/SlideSetting.ts';
import styles from './PageHeader.module.css';

interface PageHeaderProps {
  /** The page's h1 and the title of the document. */
  title: string;
  /** Above the heading, in small type. */
  eyebrow?: ReactNode;
  /** Where the same can be had in another form: beside the heading where there is room, else below the lead. */
  aside?: ReactNode;
  children?: ReactNode;
}

/** The heading of a page, its lead, and the document's title. */
export function PageHeader({ title, eyebrow, aside, children }: PageHeaderProps) {
  const { frame } = useText();
  const slide = useSlide();
  return (
    <div className={styles.header} data-heading="">
      {slide === null && <title>{frame.documentTitle(title)}</title>}
      {eyebrow !== undefined && <div className={styles.eyebrow}>{eyebrow}</div>}
      <h1 tabIndex={-1}>{slide?.title || title}</h1>
      {children !== undefined && <div className={styles.lead}>{children}</div>}
      {aside !== undefined && <p className={`screen-only ${styles.aside ?? ''}`}>{aside}</p>}
    </div>
  );
}
