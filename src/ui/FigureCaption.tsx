import { useText } from '#text/TextContext.ts';
import { Emphasised } from './Emphasised.tsx';
import { useSlide } from './SlideSetting.ts';
import styles from './FigureCaption.module.css';

export interface FigureSource {
  label: string;
  href: string | null;
}

interface FigureCaptionProps {
  caveats: readonly string[];
  sources: readonly FigureSource[];
  /** Closes the source line: what is counted, the year, what an abbreviation means. */
  notes: readonly string[];
}

/** Under a figure: what to bear in mind, and where its numbers come from. On a slide without headings of its own. */
export function FigureCaption({ caveats, sources, notes }: FigureCaptionProps) {
  const { frame } = useText().figures;
  const isOnSlide = useSlide() !== null;
  return (
    <figcaption className={styles.caption}>
      {isOnSlide ? (
        caveats.map((caveat) => <p key={caveat}>{caveat}</p>)
      ) : caveats.length === 0 ? null : (
        <div className={styles.caveats} data-detail="">
          <strong>{frame.caveats}</strong>
          <ul>
            {caveats.map((caveat) => (
              <li key={caveat}>
                <Emphasised>{caveat}</Emphasised>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.source}>
        {sources.length > 0 && frame.source(sources.length)}
        {[...sources, ...notes.map((label) => ({ label, href: null }))].map(({ label, href }, index) => (
          <span key={index}>
            {index > 0 ? ' · ' : sources.length > 0 ? ': ' : ''}
            {href === null ? label : <a href={href}>{label}</a>}
          </span>
        ))}
      </p>
    </figcaption>
  );
}
