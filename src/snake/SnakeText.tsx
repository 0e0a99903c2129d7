import styles from './SnakeDrawing.module.css';
import { looks, tagPadding, type TextLine } from './typography.ts';

interface SnakeTextProps {
  lines: readonly TextLine[];
  em: number;
}

/** Lines of text that move together. */
export function SnakeText({ lines, em }: SnakeTextProps) {
  const [first] = lines;
  if (first === undefined) return null;
  const { x, y } = first.box;
  return (
    <g className={styles.moving} style={{ transform: `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)` }}>
      {lines.map((line, index) => (
        <Line key={index} line={line} left={x} top={y} em={em} />
      ))}
    </g>
  );
}

function Line({ line, left, top, em }: { line: TextLine; left: number; top: number; em: number }) {
  const { look, words, box } = line;
  const padding = tagPadding * em;
  return (
    <>
      {look === 'tag' ? (
        <rect
          className={styles.tag}
          x={box.x - left - padding}
          y={box.y - top + box.height * 0.06}
          width={box.width + 2 * padding}
          height={box.height * 0.92}
          rx={box.height / 2}
        />
      ) : null}
      <text
        x={(line.x - left).toFixed(1)}
        y={(line.y - top).toFixed(1)}
        fontSize={looks[look].size * em}
        className={styles[look]}
      >
        {words}
      </text>
    </>
  );
}
