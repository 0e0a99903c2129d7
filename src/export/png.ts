import typeface from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';

/**
 * The typeface as a rule for inside an SVG. An SVG that is drawn as an image fetches nothing and does not know the
 * page's typefaces, so it has to carry its own; '' where it cannot be had, and then the fallback of the SVG is drawn.
 */
export async function embeddedTypeface(): Promise<string> {
  try {
    const response = await fetch(typeface);
    if (!response.ok) return '';
    const bytes = new Uint8Array(await response.arrayBuffer());
    const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return `@font-face{font-family:'Atkinson Hyperlegible Next Variable';font-weight:200 800;src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}`;
  } catch {
    return '';
  }
}

/**
 * Draws an SVG on a canvas of its own size, `times` as many pixels in each direction.
 *
 * @throws when the browser cannot draw it, or has no room for a canvas of that size
 */
export async function pngOfSvg(svg: string, times: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * times;
    canvas.height = image.naturalHeight * times;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
