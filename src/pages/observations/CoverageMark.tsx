import type { ReactNode } from 'react';
import type { Coverage } from '#domain/coverage.ts';

/** Told apart by shape alone: full, half, crossed out, shut, a dash, next to nothing. */
const shapes: Record<Coverage, ReactNode> = {
  sure: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  likely: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path d="M8 2.75a5.25 5.25 0 0 0 0 10.5z" fill="currentColor" />
    </>
  ),
  O: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path d="M4.3 11.7 11.7 4.3" />
    </>
  ),
  Q: (
    <>
      <path d="M3 3h10v10H3z" />
      <path d="M3 8h10" />
    </>
  ),
  M: <path d="M4 8h8" />,
  absent: <circle cx="8" cy="8" r="1" fill="currentColor" />,
};

/** Always beside words, on screen or spoken. */
export function CoverageMark({ coverage }: { coverage: Coverage }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      {shapes[coverage]}
    </svg>
  );
}
