import { type ReactNode, useId, useRef } from 'react';
import { useText } from '#text/TextContext.ts';
import { Emphasised } from '#ui/Emphasised.tsx';
import styles from './FigureFrame.module.css';
import { FigureHeading } from './FigureHeading.ts';
import { FigureTable, type TableModel } from './FigureTable.tsx';

type FigureView = 'grafiek' | 'tabel';

export interface FigureSource {
  label: string;
  href: string | null;
}

interface FigureFrameProps {
  /** Address of the figure within its page. */
  id: string;
  title: string;
  headingLevel?: 2 | 3 | 4;
  /** What is to be seen, with the numbers; `**words**` are emphasised. */
  sentence: string;
  view: FigureView;
  onViewChange: (view: FigureView) => void;
  /** The drawing. */
  children: ReactNode;
  /** The same figures, in the same order and format. */
  table: TableModel;
  caveats: readonly string[];
  sources: readonly FigureSource[];
  /** Closes the source line: what is counted, the year, what an abbreviation means. */
  sourceNotes: readonly string[];
  legend?: ReactNode;
  /** Controls beside the switch. */
  actions?: ReactNode;
}

/** Around every chart: heading, sentence, drawing or table, caveats and source. What is not shown does not exist. */
export function FigureFrame(props: FigureFrameProps) {
  const { id, title, headingLevel = 2, sentence, view, children, table, caveats, legend } = props;
  const text = useText();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = `h${headingLevel}` as const;
  return (
    <figure id={id} className={styles.figure} aria-labelledby={headingId}>
      <div className={styles.head}>
        <Heading id={headingId} ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </Heading>
        <div className={styles.controls}>
          {props.actions}
          <ViewSwitch view={view} onViewChange={props.onViewChange} />
        </div>
      </div>
      <p className={styles.sentence}>
        <Emphasised>{sentence}</Emphasised>
      </p>
      {view === 'tabel' ? (
        <FigureTable table={table} />
      ) : (
        <FigureHeading value={heading}>
          {children}
          {legend === undefined ? null : <div className={styles.legend}>{legend}</div>}
        </FigureHeading>
      )}
      <figcaption className={styles.caption}>
        {caveats.length === 0 ? null : (
          <div className={styles.caveats}>
            <strong>{text.figures.frame.caveats}</strong>
            <ul>
              {caveats.map((caveat) => (
                <li key={caveat}>
                  <Emphasised>{caveat}</Emphasised>
                </li>
              ))}
            </ul>
          </div>
        )}
        <SourceLine sources={props.sources} notes={props.sourceNotes} />
      </figcaption>
    </figure>
  );
}

function ViewSwitch({ view, onViewChange }: Pick<FigureFrameProps, 'view' | 'onViewChange'>) {
  const { frame } = useText().figures;
  const words = { grafiek: frame.chart, tabel: frame.table };
  return (
    <div role="group" aria-label={frame.view} className={styles.switch}>
      {(['grafiek', 'tabel'] as const).map((option) => (
        <button key={option} type="button" aria-pressed={option === view} onClick={() => onViewChange(option)}>
          {words[option]}
        </button>
      ))}
    </div>
  );
}

function SourceLine({ sources, notes }: { sources: readonly FigureSource[]; notes: readonly string[] }) {
  const { frame } = useText().figures;
  return (
    <p className={styles.source}>
      {frame.source(sources.length)}
      {[...sources, ...notes.map((label) => ({ label, href: null }))].map(({ label, href }, index) => (
        <span key={index}>
          {index === 0 ? ': ' : ' · '}
          {href === null ? label : <a href={href}>{label}</a>}
        </span>
      ))}
    </p>
  );
}
