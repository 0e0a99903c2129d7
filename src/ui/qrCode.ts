import { encode } from 'uqr';

/** A QR code: modules per side with the quiet border that readers of codes need, and its dark modules as one SVG path. */
interface QrCode {
  size: number;
  path: string;
}

/** The code of an address, or null for one that is too long to be a code. */
export function qrCode(address: string): QrCode | null {
  try {
    const code = encode(address, { ecc: 'M', border: 2 });
    const dark = code.data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size: code.size, path: dark.join('') };
  } catch {
    return null;
  }
}
