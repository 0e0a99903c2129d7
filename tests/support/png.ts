import type { Page } from '@playwright/test';

/** Width and height, as a PNG says them in its first chunk; throws when it is no PNG. */
export function sizeOfPng(png: Buffer): [number, number] {
  if (png.subarray(1, 4).toString() !== 'PNG') throw new Error('This is no PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** How many colours a picture has, up to a thousand: a blank one has one. */
export async function colourCount(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    const colours = new Set<number>();
    for (let at = 0; at < pixels.length && colours.size < 1000; at += 4) {
      colours.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
    }
    return colours.size;
  }, png.toString('base64'));
}
