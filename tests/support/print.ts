import type { Page } from '@playwright/test';

/** A4 upright within margins of 12 mm, in CSS pixels: what a printed page has for its width. */
const printedWidth = Math.round(((210 - 24) / 25.4) * 96);

export interface PrintedPage {
  pdf: Buffer;
  sheets: number;
}

/** Prints the page as it stands to PDF on A4. */
export async function printToPdf(page: Page): Promise<PrintedPage> {
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
    printBackground: true,
  });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  return { pdf, sheets };
}

/** Shows in the window what is put on paper, at the paper's width, so that its layout can be questioned. */
export async function showAsPrinted(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: printedWidth, height: 1040 });
}
