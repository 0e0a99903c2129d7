import { absentFigure, type Figure } from './figure.ts';
import type { PartsAndTotal } from './instruments.ts';
import { inUnit, referenceInUnit, type InUnit, type UnitScope } from './units.ts';

/** A rung's two facts, the sum of its parts and its published total, in a unit. */
export interface TotalsInUnit {
  summed: InUnit<{ figure: Figure; referenceFigure: Figure }>;
  published: InUnit<{ figure: Figure; referenceFigure: Figure }>;
}

function summedOf(total: PartsAndTotal | null): Figure {
  return total === null || total.summed === null ? absentFigure : { status: 'A', count: total.summed.count };
}

/** Sum and published total, here and in the reference, in the unit of the scope. */
export function totalsInUnit(own: PartsAndTotal, reference: PartsAndTotal | null, scope: UnitScope): TotalsInUnit {
  const inScope = (figure: Figure, referenceFigure: Figure) => ({
    figure,
    referenceFigure,
    own: inUnit(figure, referenceFigure, scope),
    ofReference: referenceInUnit(referenceFigure, scope),
  });
  return {
    summed: inScope(summedOf(own), summedOf(reference)),
    published: inScope(own.published, reference?.published ?? absentFigure),
  };
}
