import { useLayoutEffect } from 'react';

/**
 * Adds rules of style for paper, for as long as the page is open. A sheet of rules that is made by script is allowed
 * under the content security policy; a style element is not.
 */
export function usePrintRules(rules: string): void {
  useLayoutEffect(() => {
    // jsdom has none of this, and does not print.
    if (!('adoptedStyleSheets' in document)) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@media print { ${rules} }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [rules]);
}

/** Words as a string of a style sheet. */
export function quoted(words: string): string {
  return `"${words.replace(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
