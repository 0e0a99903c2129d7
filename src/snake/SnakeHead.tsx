import { pathOf, type Head } from './geometry.ts';
import styles from './SnakeDrawing.module.css';

/** The face: eye, nostril, cheek, smile and tongue. The head's own shape belongs to the body of rung 6. */
export function SnakeHead({ head }: { head: Head }) {
  const { x, y, size, length } = head;
  const at = (along: number, down: number): [number, number] => [x + along * length, y + down * size];
  const unit = Math.min(size, length);
  const [eyeX, eyeY] = at(0.64, 0.29);
  const eye = unit * 0.145;
  const [cheekX, cheekY] = at(0.5, 0.68);
  const [nostrilX, nostrilY] = at(0.925, 0.47);
  const [tongueX, tongueY] = at(0.99, 0.66);
  const reach = unit * 0.26;
  const fork = unit * 0.14;
  return (
    <g aria-hidden="true">
      <path
        className={styles.tongue}
        strokeWidth={unit * 0.035}
        d={pathOf(
          ['M', tongueX, tongueY, 'q', reach * 0.5, -fork * 0.35, reach, 0],
          ['m', fork, -fork * 0.62, 'l', -fork, fork * 0.62, 'l', fork, fork * 0.5],
        )}
      />
      <ellipse className={styles.cheek} cx={cheekX} cy={cheekY} rx={unit * 0.095} ry={unit * 0.07} />
      <path
        className={styles.smile}
        strokeWidth={unit * 0.03}
        d={pathOf(['M', ...at(0.975, 0.75), 'C', ...at(0.9, 0.87), ...at(0.72, 0.93), ...at(0.58, 0.74)])}
      />
      <circle className={styles.nostril} cx={nostrilX} cy={nostrilY} r={unit * 0.018} />
      <circle className={styles.eye} cx={eyeX} cy={eyeY} r={eye} />
      <circle className={styles.pupil} cx={eyeX + eye * 0.24} cy={eyeY + eye * 0.08} r={eye * 0.62} />
      <circle className={styles.glint} cx={eyeX + eye * 0.44} cy={eyeY - eye * 0.16} r={eye * 0.2} />
    </g>
  );
}
