import { usePrintRules } from '#pages/usePrintRules.ts';
import { sheetMargin } from './sheet.ts';

/** For as long as the page is open, paper has this size and holds the element with this id alone. */
export function usePageSize(id: string, width: number, height: number): void {
  usePrintRules(`
    @page { size: ${width}mm ${height}mm; margin: ${sheetMargin}mm; @bottom-left { content: none; } @bottom-right { content: none; } }
    body :not(:has(#${id}), #${id}, #${id} *) { display: none; }
    body, body :has(#${id}) { display: block; max-width: none; margin: 0; padding: 0; border: 0; background: none; box-shadow: none; }`);
}
