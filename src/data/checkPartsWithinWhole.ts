import type { Region, Source } from '#domain/edition.ts';
import type { FaultList } from './FaultList.ts';

/** A thing of the model and the line it came from. */
export interface Located<Thing> {
  line: number;
  thing: Thing;
}

/**
 * A region's count cannot be larger than the count of a region that it lies in, as far as one publisher counted both: two
 * publishers may count differently, and that is a warning. The nearest one with a count is enough: that one is compared
 * with those around it.
 */
export function checkPartsWithinWhole<Thing extends { region: Region; source: Source }>(
  file: string,
  located: ReadonlyMap<string, Located<Thing>>,
  idOf: (thing: Thing) => string,
  countOf: (thing: Thing) => number | null,
  faults: FaultList,
): void {
  for (const { line, thing } of located.values()) {
    const found = countOf(thing);
    if (found === null) continue;
    for (let { parent } = thing.region; parent !== null; { parent } = parent) {
      const whole = located.get(idOf({ ...thing, region: parent }));
      const expected = whole === undefined ? null : countOf(whole.thing);
      if (whole === undefined || expected === null || whole.thing.source.publisher !== thing.source.publisher) continue;
      if (found > expected) {
        const names = { part: thing.region.name, whole: parent.name };
        faults.push({ file, line, column: 'value', kind: 'part-larger', found, ...names, expected, row: whole.line });
      }
      break;
    }
  }
}
