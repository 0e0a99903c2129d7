import { useLayoutEffect } from 'react';

/**
 * Adds rules of style for paper, for as long as what asks for them is on the page. Those of a frame give way to those of
 * the page in it, whichever comes first. A sheet of rules that is made by script is allowed under the content security
 * policy; a style element is not.
 */
export function usePrintRules(rules: string, of: 'page' | 'frame' = 'page'): void {
  useLayoutEffect(() => {
    // jsdom has none of this, and does not print.
    if (!('adoptedStyleSheets' in document)) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@media print { ${rules} }`);
    const others = document.adoptedStyleSheets;
    document.adoptedStyleSheets = of === 'frame' ? [sheet, ...others] : [...others, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [rules, of]);
}

/** The rule that puts these words at the foot of every sheet, beside its number. */
export function sheetFoot(words: string): string {
  const quoted = words.replace(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `@page { @bottom-left { content: "${quoted}"; } }`;
}
