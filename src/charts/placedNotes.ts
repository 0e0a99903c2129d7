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

/** A note about more places than this is said of all others, where that is what it is about. */
const mostNamed = 4;

/**
 * Each note once, after the figures that it is about: `Van trede 1 naar 2, 2019–2024: geschat`. What holds for all
 * figures stands alone; what holds for many, and for all that no other note is about, comes last: `Alle andere: voorlopig`.
 */
export function placedNotes(figures: readonly PlacedNote[], text: Text): string[] {
  const notes = [...new Set(figures.map(({ note }) => note).filter((note) => note !== ''))];
  const rest = notes.find((note) => isAllOther(figures, note));
  const named = notesWithPlaces(
    figures,
    notes.filter((note) => note !== rest),
    text,
  );
  return rest === undefined ? named : [...named, text.flows.noteAt(text.flows.allOthers, rest)];
}

/** Whether a note is about many figures, every other figure has another note, and none has both. */
function isAllOther(figures: readonly PlacedNote[], note: string): boolean {
  const keyOf = ({ where, year }: PlacedNote) => `${where} ${year}`;
  const about = new Set(figures.filter((figure) => figure.note === note).map(keyOf));
  const elsewhere = figures.filter((figure) => figure.note !== note);
  const places = new Set(figures.filter((figure) => figure.note === note).map(({ where }) => where));
  return (
    places.size > mostNamed &&
    elsewhere.length > 0 &&
    elsewhere.every((figure) => figure.note !== '' && !about.has(keyOf(figure)))
  );
}

function notesWithPlaces(figures: readonly PlacedNote[], notes: readonly string[], text: Text): string[] {
  return notes.map((note) => {
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
