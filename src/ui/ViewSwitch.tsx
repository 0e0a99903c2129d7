import { useText } from '#text/TextContext.ts';
import { useSlide } from './SlideSetting.ts';
import styles from './ViewSwitch.module.css';

export type FigureView = 'grafiek' | 'tabel';

interface ViewSwitchProps {
  view: FigureView;
  onViewChange: (view: FigureView) => void;
}

/** Drawing or table: the two ways to read a figure. */
export function ViewSwitch({ view, onViewChange }: ViewSwitchProps) {
  const { frame } = useText().figures;
  const isOnSlide = useSlide() !== null;
  if (isOnSlide) return null;
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
