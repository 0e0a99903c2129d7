import { useLayoutEffect } from 'react';
import { sheetMargin } from './sheet.ts';

/**
 * For as long as the page is open, paper has this size and holds the element with this id alone. A sheet of rules that
 * is made by script is allowed under the content security policy; a style element is not.
 */
export function usePageSize(id: string, width: number, height: number): void {
  useLayoutEffect(() => {
    // jsdom has none of this, and does not print.
    if (!('adoptedStyleSheets' in document)) return undefined;
    const rules = new CSSStyleSheet();
    rules.replaceSync(`
      @media print {
        @page { size: ${width}mm ${height}mm; margin: ${sheetMargin}mm; @bottom-right { content: none; } }
        body :not(:has(#${id}), #${id}, #${id} *) { display: none; }
        body, body :has(#${id}) { display: block; max-width: none; margin: 0; padding: 0; border: 0; background: none; box-shadow: none; }
      }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== rules);
    };
  }, [id, width, height]);
}
