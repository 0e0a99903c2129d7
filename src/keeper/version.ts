function numbersOf(version: string): number[] {
  return version.split('.').map(Number);
}

/** Whether one version, as `1.10.0`, comes after another. */
export function isHigher(version: string, than: string): boolean {
  const [ones, others] = [numbersOf(version), numbersOf(than)];
  const place = ones.findIndex((number, index) => number !== others[index]);
  return place !== -1 && (ones[place] ?? 0) > (others[place] ?? 0);
}

/** What to call the edition after this one: new figures raise the middle number, `1.0.3` becomes `1.1.0`. */
export function nextVersion(version: string): string {
  const [major = 0, minor = 0] = numbersOf(version);
  return `${major}.${minor + 1}.0`;
}
