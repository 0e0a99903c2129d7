import type { Flow, Observation, Warning } from '#domain/edition.ts';
import { isKnown, sumOf } from '#domain/figure.ts';
import { observationId } from '#domain/lookup.ts';
import { flowId } from './flowId.ts';
import { grouped } from './grouped.ts';

/** Regions that are together more than the nearest region with a count around them, in the order of the things. */
function regionsThatExceed<Thing extends Observation | Flow>(
  things: readonly Thing[],
  idOf: (thing: Thing) => string,
): Warning[] {
  const counted = new Set(things.filter(({ figure }) => isKnown(figure)).map(({ id }) => id));
  const parts = grouped(things, (thing) => {
    for (let { parent } = thing.region; parent !== null; { parent } = parent) {
      const id = idOf({ ...thing, region: parent });
      if (counted.has(id)) return id;
    }
    return null;
  });
  return things.flatMap((whole): Warning[] => {
    const published = whole.figure.count;
    const sum = sumOf((parts.get(whole.id) ?? []).map(({ figure }) => figure));
    return published === null || sum === null || sum.count <= published
      ? []
      : [{ kind: 'regions-exceed', whole, published, summed: sum.count }];
  });
}

/** Instruments on one rung of a step that are together more than everyone who made it. */
function instrumentsThatExceed(flows: readonly Flow[]): Warning[] {
  const parts = grouped(flows, (flow) => (flow.instrument === null ? null : flowId({ ...flow, instrument: null })));
  return flows.flatMap((whole): Warning[] => {
    const { from, to, figure } = whole;
    const published = figure.count;
    // Within one rung the same people may leave one instrument and enter another: they cannot be added.
    if (published === null || from === to || whole.instrument !== null) return [];
    return [from, to].flatMap((trede): Warning[] => {
      const side = (parts.get(whole.id) ?? []).filter(({ instrument }) => instrument?.trede === trede);
      const summed = sumOf(side.map((flow) => flow.figure))?.count ?? 0;
      return trede === null || summed <= published
        ? []
        : [{ kind: 'instruments-exceed', whole, trede, published, summed }];
    });
  });
}

/** Flows of everyone out of a rung or an instrument that had fewer participants. */
function flowsThatExceed(flows: readonly Flow[], observations: readonly Observation[]): Warning[] {
  const known = new Map(observations.map(({ id, figure }) => [id, figure]));
  return flows.flatMap((flow): Warning[] => {
    const { year, region, from: trede, to, coverage, figure } = flow;
    if (trede === null || trede === to || coverage !== '' || !isKnown(figure)) return [];
    const instrument = flow.instrument?.trede === trede ? flow.instrument : null;
    const participants = known.get(observationId({ year, region, trede, instrument, measure: 'deelnemers' }))?.count;
    return participants === undefined || participants === null || figure.count <= participants
      ? []
      : [{ kind: 'more-left', flow, left: figure.count, participants }];
  });
}

/** Where parts are together more than the whole, or more people left than there were. */
export function excessWarnings(observations: readonly Observation[], flows: readonly Flow[]): Warning[] {
  return [
    ...regionsThatExceed(observations, observationId),
    ...regionsThatExceed(flows, flowId),
    ...instrumentsThatExceed(flows),
    ...flowsThatExceed(flows, observations),
  ];
}
