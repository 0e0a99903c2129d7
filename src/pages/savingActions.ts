import type { Dataset } from '#export/dataset.ts';
import type { Text } from '#text/nl.ts';
import type { DrawnPicture } from '#ui/DrawnPicture.ts';
import { giveFile } from '#ui/giveFile.ts';

export const pictureSizes = ['slide', 'square', 'screen'] as const;
export type PictureSize = (typeof pictureSizes)[number];
export type SavedFormat = keyof Text['exports']['formats'];
export type Copied = keyof Text['exports']['copies'];

/** What is saved, and how its picture is wanted. */
export interface Saving {
  dataset: Dataset;
  /** Null: it has no picture. */
  drawn: DrawnPicture | null;
  size: PictureSize;
  /** Twice as many pixels. */
  isDouble: boolean;
  /** Of the figure on screen, in pixels. */
  width: number;
}

/** Saves a file. Answers with what a reader is told: the name of the file, or why there is none. */
export async function save(format: SavedFormat, saving: Saving, text: Text): Promise<string> {
  return saveFile(() => fileOf(format, saving, text), text);
}

interface NamedFile {
  name: string;
  blob: Blob;
}

/** The same for a file that is made elsewhere. */
export async function saveFile(make: () => Promise<NamedFile>, text: Text): Promise<string> {
  return told(text, async () => {
    const { name, blob } = await make();
    giveFile(name, blob);
    return text.exports.saved(name);
  });
}

/** Puts something on the clipboard, with the same kind of answer. */
export async function copy(what: Copied, saving: Saving, text: Text): Promise<string> {
  return told(text, async () => {
    await writeClipboard(what, saving, text);
    return text.exports.copied[what];
  });
}

class PictureFailed extends Error {}
class PictureTooFull extends Error {}
class ClipboardRefused extends Error {}

async function told(text: Text, action: () => Promise<string>): Promise<string> {
  const { failed } = text.exports;
  try {
    return await action();
  } catch (error) {
    if (error instanceof PictureFailed) return failed.picture;
    if (error instanceof PictureTooFull) return failed.fit;
    if (error instanceof ClipboardRefused) return failed.clipboard;
    // A module or the typeface that could not be fetched.
    return error instanceof TypeError ? failed.chunk : failed.other;
  }
}

async function fileOf(format: SavedFormat, saving: Saving, text: Text): Promise<NamedFile> {
  const { dataset } = saving;
  switch (format) {
    case 'csvExcel':
    case 'csv': {
      const { csv } = await import('#export/csv.ts');
      const dialect = format === 'csv' ? 'standard' : 'excel';
      return { name: `${dataset.name}.csv`, blob: new Blob([csv(dataset, dialect, text)], { type: 'text/csv' }) };
    }
    case 'xlsx': {
      const { xlsx } = await import('#export/xlsx.ts');
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      return { name: `${dataset.name}.xlsx`, blob: new Blob([xlsx(dataset, text)], { type }) };
    }
    case 'jsonStat': {
      const { jsonStat } = await import('#export/jsonStat.ts');
      return { name: `${dataset.name}.json`, blob: new Blob([jsonStat(dataset, text)], { type: 'application/json' }) };
    }
    case 'svg': {
      const svg = await svgOf(saving, text);
      return { name: `${dataset.name}.svg`, blob: svgBlob(svg) };
    }
    case 'png':
      return { name: `${dataset.name}.png`, blob: await pngOf(saving, text) };
  }
}

async function svgOf({ dataset, drawn, size, width }: Saving, text: Text, fontFace = ''): Promise<string> {
  const { composePicture, PictureDoesNotFit, screenFrame, slideFrame, squareFrame } =
    await import('#export/composePicture.ts');
  const frame = size === 'slide' ? slideFrame : size === 'square' ? squareFrame : screenFrame(width);
  const content = { dataset, plot: drawn?.plot ?? null, legend: drawn?.legend ?? [] };
  try {
    return composePicture(content, frame, text, fontFace);
  } catch (error) {
    throw error instanceof PictureDoesNotFit ? new PictureTooFull() : error;
  }
}

async function pngOf(saving: Saving, text: Text): Promise<Blob> {
  const { embeddedTypeface, pngOfSvg } = await import('#export/png.ts');
  return orFailed(pngOfSvg(await svgOf(saving, text, await embeddedTypeface()), saving.isDouble ? 2 : 1));
}

export function svgBlob(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** A picture whose failure is told as such: a canvas that is refused, or too large. */
export async function orFailed(picture: Promise<Blob>): Promise<Blob> {
  try {
    return await picture;
  } catch {
    throw new PictureFailed();
  }
}

async function writeClipboard(what: Copied, saving: Saving, text: Text): Promise<void> {
  if (!('clipboard' in navigator)) throw new ClipboardRefused();
  const { citation, copiedSentence, copiedTable } = await import('#export/clipboardText.ts');
  const { dataset } = saving;
  switch (what) {
    case 'sentence':
      return write({ 'text/plain': copiedSentence(dataset, text) });
    case 'citation':
      return write({ 'text/plain': citation(dataset, text) });
    case 'table': {
      const { plain, html } = copiedTable(dataset, text);
      return write({ 'text/plain': plain, 'text/html': html });
    }
    case 'picture':
      // A promise, because Safari forgets the click while the picture is made.
      return write({ 'image/png': pngOf(saving, text) });
  }
}

async function write(parts: Record<string, string | Promise<Blob>>): Promise<void> {
  const blobs = Object.entries(parts).map(([type, part]) => [
    type,
    typeof part === 'string' ? new Blob([part], { type }) : part,
  ]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch (error) {
    // What could not be made is another thing than what could not be copied.
    for (const [, part] of Object.entries(parts)) await part;
    throw error instanceof Error && error.name === 'DataError' ? error : new ClipboardRefused();
  }
}
