import 'react';

// Lets a component hand a number or a token to its style sheet: style={{ '--at': 0.5 }}.
declare module 'react' {
  interface CSSProperties {
    [customProperty: `--${string}`]: string | number | undefined;
  }
}
