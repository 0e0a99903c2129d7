import papaparse from 'papaparse';
import readExcelFile from 'read-excel-file/node';

/** A CSV as its lines; RFC 4180 with this separator. */
export function csvLines(bytes: Buffer, separator: string): string[][] {
  const { data, errors } = papaparse.parse<string[]>(bytes.toString('utf8').replace(/^\uFEFF/, ''), {
    delimiter: separator,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(', '));
  return data;
}

/** The first sheet of a workbook; null where a cell is empty. */
export async function xlsxLines(bytes: Buffer): Promise<(string | number | null)[][]> {
  const [sheet] = await readExcelFile(bytes);
  return (sheet?.data ?? []).map((row) =>
    row.map((cell) => (typeof cell === 'string' || typeof cell === 'number' ? cell : null)),
  );
}

/** The words of an SVG, one string for each piece of text, in the order of the file. */
export function svgWords(bytes: Buffer): string[] {
  const texts = bytes.toString('utf8').matchAll(/<text[^>]*>(.*?)<\/text>/gs);
  return [...texts].map(([, inner = '']) => unescaped(inner.replaceAll(/<[^>]+>/g, '')).trim());
}

/** Words as they are read off markup. */
export function unescaped(xml: string): string {
  const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", amp: '&' };
  return xml.replaceAll(/&(lt|gt|quot|apos|#39|amp);/g, (_, name: string) => characters[name] ?? '');
}
