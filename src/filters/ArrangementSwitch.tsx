import { useText } from '#text/TextContext.ts';
import { useSlide } from '#ui/SlideSetting.ts';
import styles from './ArrangementSwitch.module.css';
import { arrangements, type Arrangement } from './choices.ts';

interface ArrangementSwitchProps {
  chosen: Arrangement;
  onChange: (arrangement: Arrangement) => void;
}

// Each a sketch of its arrangement on a grid of 16 by 16.
const sketches: Record<Arrangement, string> = {
  staven: 'M2 2h10v2.5H2z M2 5h6v2.5H2z M2 9h12v2.5H2z M2 12h4v2.5H2z',
  panelen: 'M2 2h5v2H2z M2 5h3v2H2z M9 2h3v2H9z M9 5h5v2H9z M2 9h4v2H2z M2 12h5v2H2z M9 9h5v2H9z M9 12h2v2H9z',
  matrix:
    'M2 2h3.5v3.5H2z M6.3 2h3.5v3.5H6.3z M10.5 2H14v3.5h-3.5z M2 6.3h3.5v3.5H2z M6.3 6.3h3.5v3.5H6.3z M10.5 6.3H14v3.5h-3.5z M2 10.5h3.5V14H2z M6.3 10.5h3.5V14H6.3z M10.5 10.5H14V14h-3.5z',
  rangorde: 'M2 2h12v2.6H2z M2 6.7h8.5v2.6H2z M2 11.4h5v2.6H2z',
  spreiding: 'M2 2h1.5v10.5H14V14H2z M6 8h2v2H6z M7.5 4.5h2v2h-2z M11 2.5h2.5V5H11z M10.5 7h2v2h-2z',
};

/** Ways to lay out the same comparison: one is on. */
export function ArrangementSwitch({ chosen, onChange }: ArrangementSwitchProps) {
  const { arrangement } = useText().filters;
  const isOnSlide = useSlide() !== null;
  if (isOnSlide) return null;
  return (
    <div role="group" aria-label={arrangement.label} className={styles.switch}>
      {arrangements.map((id) => (
        <button key={id} type="button" aria-pressed={id === chosen} onClick={() => onChange(id)}>
          <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false" fill="currentColor">
            <path d={sketches[id]} />
          </svg>
          {arrangement.names[id]}
        </button>
      ))}
    </div>
  );
}
