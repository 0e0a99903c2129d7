import type { Text } from '#text/nl.ts';

/** A note of a source, and which figure it is about; `year` null where all are of one. */
export interface PlacedNote {
  note: string;
  /** `Van trede 3 naar 4` */
  where: string;
  year: number | null;
}

/** `2019`, `2019, 2021`, `2019–2023` */
function yearsInWords(years: readonly number[]): string {
  const runs: number[][] = [];
  for (const year of [...new Set(years)].toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : String(run[0]))).join(', ');
}

/** Each note once, after the figures that it is about: `Van trede 1 naar 2, 2019–2024: geschat`. What holds for all figures stands alone. */
export function placedNotes(figures: readonly PlacedNote[], text: Text): string[] {
  const notes = new Set(figures.map(({ note }) => note).filter((note) => note !== ''));
  return [...notes].map((note) => {
    const about = figures.filter((figure) => figure.note === note);
    if (about.length === figures.length) return note;
    const steps = new Map<string, string[]>();
    for (const where of new Set(about.map((figure) => figure.where))) {
      const years = yearsInWords(about.flatMap((figure) => (figure.where === where ? (figure.year ?? []) : [])));
      steps.set(years, [...(steps.get(years) ?? []), where]);
    }
    const places = [...steps].map(([years, where]) => {
      const names = text.formats.list(where.map((name, index) => (index === 0 ? name : lowered(name))));
      return years === '' ? names : `${names}, ${years}`;
    });
    return text.flows.noteAt(places.map((place, index) => (index === 0 ? place : lowered(place))).join('; '), note);
  });
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
