// Messengers and social sites rewrite `+`, `%20` and capitals, and cut punctuation off the end of a link. So a value is
// printed in [a-z0-9_.~-] only, a dot never at its edge, and every other UTF-16 unit as ~20 or ~u20ac.
const unsafe = /[^a-z0-9_.-]|(?<![a-z0-9])\.|\.(?![a-z0-9])/g;

function escapeUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  return code < 0x100 ? `~${code.toString(16).padStart(2, '0')}` : `~u${code.toString(16).padStart(4, '0')}`;
}

/** Any string as one value of an address; `Wijk & co.` is `~57ijk~20~26~20co~2e`. */
export function encodeText(text: string): string {
  return text.replace(unsafe, escapeUnit);
}

/** The string that was encoded; what is no escape stays as it is. */
export function decodeText(encoded: string): string {
  return encoded.replace(/~(?:u([0-9a-f]{4})|([0-9a-f]{2}))/gi, (_, long: string | undefined, short: string) =>
    String.fromCharCode(Number.parseInt(long ?? short, 16)),
  );
}

const quotes = '"\'`“”„‘’«»‹›';
const leading = new Set(`${quotes}<([{`);
const trailing = new Set(`${quotes}>)]}.,;:!?`);

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /[\s\u200b]/.test(character);
}

// A loop, because the same as a regular expression is quadratic on a long run of junk.
function trimJunk(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && (isBlank(text[start]) || leading.has(text[start] ?? ''))) start += 1;
  while (end > start && (isBlank(text[end - 1]) || trailing.has(text[end - 1] ?? ''))) end -= 1;
  return text.slice(start, end);
}

/** Percent escapes that a link carries because it was escaped twice; malformed ones stay as they are. */
export function decodePercent(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
}

/** A value without what surrounds a link in running text: blanks, quotes, brackets, closing punctuation. */
export function cleanText(raw: string): string {
  return trimJunk(decodePercent(raw));
}
