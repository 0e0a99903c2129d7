/** The product's wave: a snake in one stroke. Decorative; the name stands beside it. */
export function Logo() {
  return (
    <svg width="44" height="30" viewBox="0 0 44 30" fill="none" aria-hidden="true" focusable="false">
      <path
        d="M3 23C8 23 8 6 15 6s7 18 14 18S37 9 41 9"
        stroke="var(--accent)"
        strokeWidth="5.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
