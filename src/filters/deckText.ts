// One slide is one value of the address, so it is printed in [a-z0-9_.~,-] only: fields are parted by `~`, a name from
// its value by the first `.`, and every other character is `_` and a letter. No field ends in punctuation that a
// messenger would cut off a link.
const named: Readonly<Record<string, string>> = {
  ' ': 's',
  _: '_',
  '~': '-',
  '/': 'f',
  '.': 'd',
  ',': 'c',
  ':': 'o',
  '’': 'q',
  '?': 'v',
  '!': 'e',
  '(': 'l',
  ')': 'r',
  '%': 'p',
};
const characters = new Map(Object.entries(named).map(([character, code]) => [code, character]));

function escapeUnit(unit: string): string {
  const code = named[unit];
  if (code !== undefined) return `_${code}`;
  if (/[A-Z]/.test(unit)) return `_u${unit.toLowerCase()}`;
  const hex = unit.charCodeAt(0).toString(16);
  return hex.length <= 2 ? `_x${hex.padStart(2, '0')}` : `_y${hex.padStart(4, '0')}`;
}

/** Text as a name, in which a dot would part it from its value. */
export function packName(text: string): string {
  return text.replace(/[^a-z0-9-]/g, escapeUnit);
}

/** Text as a value: any string, including one that is no valid Unicode. */
export function packValue(text: string): string {
  return text.replace(/[^a-z0-9.,-]|[.,]$/g, escapeUnit);
}

/** What was packed; an escape that does not exist stays as it is. */
export function unpack(packed: string): string {
  return packed.replace(
    /_(?:u([a-z])|x([0-9a-f]{2})|y([0-9a-f]{4})|([a-z_-]))/gi,
    (whole, capital?: string, short?: string, long?: string, code?: string) => {
      if (capital !== undefined) return capital.toUpperCase();
      const hex = short ?? long;
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      return characters.get((code ?? '').toLowerCase()) ?? whole;
    },
  );
}
