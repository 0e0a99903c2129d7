/** A file's bytes as text, and in what they were written. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

/** UTF-16 without its mark: a file of Latin letters then has a zero in every second byte. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, 2000);
  const pairs = Math.floor(start.length / 2);
  const zeros = [0, 0];
  for (let index = 0; index < pairs * 2; index += 1) {
    if (start[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le';
  return even > pairs * 0.7 && odd < pairs * 0.1 ? 'utf-16be' : null;
}

/**
 * The text of a file: by its byte-order mark, else UTF-8 where the bytes allow no other reading, else Windows-1252, in
 * which Excel here saves "CSV (gescheiden door lijstscheidingsteken)". The mark is left out.
 */
export function decodedText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const utf16 = marked ?? unmarkedUtf16(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
