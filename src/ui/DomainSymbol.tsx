import type { MarkSymbol } from './domainMarks.ts';

const shapes: Record<MarkSymbol, React.ReactNode> = {
  circle: <circle cx="6" cy="6" r="5" />,
  square: <rect x="1.5" y="1.5" width="9" height="9" rx="1" />,
  triangle: <path d="M6 0.9 11.6 10.8H0.4Z" />,
  diamond: <path d="M6 0 12 6 6 12 0 6Z" />,
  ring: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="2.4" />,
};

interface DomainSymbolProps {
  symbol: MarkSymbol;
  /** Name of a custom property, such as `--domain-werk`. */
  colour: string;
}

/** The small sign of a policy domain, as high as the text beside it. Always next to words, so hidden from screen readers. */
export function DomainSymbol({ symbol, colour }: DomainSymbolProps) {
  return (
    <svg
      viewBox="0 0 12 12"
      width="0.75em"
      height="0.75em"
      aria-hidden="true"
      focusable="false"
      style={{ color: `var(${colour})`, fill: 'currentColor', flex: 'none' }}
    >
      {shapes[symbol]}
    </svg>
  );
}
