import type { Region } from '#domain/edition.ts';
import type { Fault } from '#domain/fault.ts';
import { isKnown, type Figure } from '#domain/figure.ts';
import { ancestorsOf } from '#domain/lookup.ts';

/** A thing of the model and the line it came from. */
export interface Located<Thing> {
  line: number;
  thing: Thing;
}

/** A region's count cannot be larger than the count of a region that it lies in. */
export function checkPartsWithinWhole<Thing extends { region: Region; figure: Figure }>(
  file: string,
  located: ReadonlyMap<string, Located<Thing>>,
  idOf: (thing: Thing) => string,
  faults: Fault[],
): void {
  for (const { line, thing } of located.values()) {
    if (!isKnown(thing.figure)) continue;
    const found = thing.figure.count;
    for (const region of ancestorsOf(thing.region)) {
      const whole = located.get(idOf({ ...thing, region }));
      if (whole === undefined || !isKnown(whole.thing.figure) || found <= whole.thing.figure.count) continue;
      faults.push({
        file,
        line,
        column: 'value',
        kind: 'part-larger',
        found,
        part: thing.region.name,
        whole: region.name,
        expected: whole.thing.figure.count,
        row: whole.line,
      });
      break;
    }
  }
}
