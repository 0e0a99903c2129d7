import { useState } from 'react';
import type { Orientation, Paper } from '#filters/choices.ts';
import { orFailed, saveFile, svgBlob } from '#pages/savingActions.ts';
import { useText } from '#text/TextContext.ts';
import styles from './PosterPage.module.css';
import { inPixels, sheetId, sheetSize } from './sheet.ts';

/** Enough to print: a line of the drawing is two dots or more. */
const dotsPerInch = 200;

interface PosterSavingProps {
  paper: Paper;
  orientation: Orientation;
  /** Of the files, without what they end in. */
  name: string;
  title: string;
  /** The sheet in words, for who hears the picture. */
  sentence: string;
}

/** The sheet on screen as a picture: SVG as large as the paper, or PNG that is fine enough to print. */
export function PosterSaving({ paper, orientation, name, title, sentence }: PosterSavingProps) {
  const text = useText();
  const [said, setSaid] = useState('');
  const { width, height } = sheetSize(paper, orientation);

  async function pictureOf(size: { width: string; height: string }) {
    const [{ sheetSvg }, { embeddedTypeface }] = await Promise.all([
      import('#export/sheetSvg.ts'),
      import('#export/png.ts'),
    ]);
    const { plainWords } = await import('#export/dataset.ts');
    const fontFace = await embeddedTypeface();
    return atPaperSize(inPixels(width, 96), (sheet) =>
      sheetSvg(sheet, size, { title, description: plainWords(sentence) }, fontFace),
    );
  }
  const svg = async () => ({
    name: `${name}.svg`,
    blob: svgBlob(await pictureOf({ width: `${width}mm`, height: `${height}mm` })),
  });
  const png = async () => {
    const { pngOfSvg } = await import('#export/png.ts');
    const pixels = [width, height].map((side) => String(inPixels(side, dotsPerInch)));
    const drawing = await pictureOf({ width: pixels[0] ?? '', height: pixels[1] ?? '' });
    return { name: `${name}.png`, blob: await orFailed(pngOfSvg(drawing, 1)) };
  };
  async function report(make: typeof svg) {
    setSaid(text.exports.loading);
    setSaid(await saveFile(make, text));
  }

  return (
    <>
      <button type="button" className={styles.save} onClick={() => void report(svg)}>
        {text.poster.svg}
      </button>
      <button type="button" className={styles.save} onClick={() => void report(png)}>
        {text.poster.png(dotsPerInch)}
      </button>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  );
}

/** Measures the sheet as wide as its paper, whatever the screen: at a phone's size browsers round letters. Nothing is painted meanwhile. */
function atPaperSize<Made>(width: number, make: (sheet: Element) => Made): Made {
  const sheet = document.getElementById(sheetId);
  const preview = sheet?.parentElement;
  if (sheet === null || preview === null || preview === undefined) throw new Error('There is no sheet');
  Object.assign(preview.style, { position: 'absolute', width: `${width}px` });
  try {
    return make(sheet);
  } finally {
    Object.assign(preview.style, { position: '', width: '' });
  }
}
