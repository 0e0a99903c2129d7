import type { CountProblem } from '#domain/fault.ts';

const notAvailable = /^(n\.?\s?b\.?|n\/?a|niet beschikbaar|onbekend|[-–—.:?…]+)$/i;
const suppressed = /^([<≤]\s*\d+|\*+|x|afgeschermd|vertrouwelijk)$/i;
const notApplicable = /^(n\.?\s?v\.?\s?t\.?|niet van toepassing)$/i;
// \s has every space that separates thousands somewhere: plain, fixed, thin and figure. Another mark than that of the
// thousands begins decimals: 1.201,000 is 1201.
const grouped = /^(?<whole>[1-9]\d{0,2}(?<mark>[.,'’\s])\d{3}(?:\k<mark>\d{3})*)(?:(?!\k<mark>)[.,]0+)?$/;
const leadingZeros = /^0+(?=\d)/;
const decimalZeros = /^\d+[.,]0+$/;
const negative = /^[-−–]\s?\d[\d.,\s]*$/;
const fraction = /^\d*[.,]\d+$/;

/** What is wrong with a cell that is not written as a whole number of people, as a data keeper in this country writes. */
export function countProblem(found: string): CountProblem {
  const whole = grouped.exec(found)?.groups?.['whole'];
  if (whole !== undefined) return { kind: 'grouped-count', found, proposal: whole.replaceAll(/\D/g, '') };
  if (decimalZeros.test(found)) return { kind: 'grouped-count', found, proposal: found.replace(/[.,]0+$/, '') };
  if (/^0\d+$/.test(found)) return { kind: 'grouped-count', found, proposal: found.replace(leadingZeros, '') };
  if (negative.test(found)) return { kind: 'negative-count', found };
  if (fraction.test(found)) return { kind: 'fractional-count', found };
  if (notAvailable.test(found)) return { kind: 'status-as-count', found, status: 'O' };
  if (suppressed.test(found)) return { kind: 'status-as-count', found, status: 'Q' };
  if (notApplicable.test(found)) return { kind: 'status-as-count', found, status: 'M' };
  return { kind: 'not-a-count', found };
}
