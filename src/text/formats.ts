// A true minus sign, as wide as a plus; Intl writes a hyphen in these locales.
function minus(formatted: string): string {
  return formatted.replace('-', '−');
}

// What two decimals would round up to 10 is 10.
function isTenOrMore(rate: number): boolean {
  return Math.abs(rate) >= 9.995;
}

/** Number, list and date formats of one language. Shares are 0-1 in, percent out; counts are people. */
export function createFormats(locale: string) {
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, useGrouping: 'always' });
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const tick = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percentTick = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 0,
    useGrouping: 'always',
    signDisplay: 'exceptZero',
  });
  const signedOneDecimal = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const twoDecimals = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const signedTwoDecimals = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  });
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });

  return {
    /** People: 38.797 */
    count: (people: number) => count.format(people),
    /** A share of 0-1 as 15,7% */
    share: (share: number) => percent.format(share).replace(/\s/g, ' '),
    /** Per 100, one decimal: 22,1 */
    per100: (share: number) => oneDecimal.format(share * 100),
    /** A difference in people: +721, −136, 0 */
    countDifference: (people: number) => minus(signed.format(people)),
    /** A difference of two shares in percentage points: +4,9 */
    pointDifference: (share: number) => minus(signedOneDecimal.format(share * 100)),
    /** People per 1,000: 48,3; below 10 with two decimals: 1,15 */
    rate: (rate: number) => (isTenOrMore(rate) ? oneDecimal : twoDecimals).format(rate),
    /** A difference of two rates: −7,0, +0,48 */
    rateDifference: (rate: number) => minus((isTenOrMore(rate) ? signedOneDecimal : signedTwoDecimals).format(rate)),
    /** An index, 100 = equal: 87 */
    index: (index: number) => count.format(index),
    axisTick: (people: number) => tick.format(people),
    shareAxisTick: (share: number) => percentTick.format(share).replace(/\s/g, ' '),
    /** a, b en c */
    list: (words: readonly string[]) => and.format(words),
    /** a, b of c */
    choice: (words: readonly string[]) => or.format(words),
    /** 24 november 2026, of an ISO 8601 day */
    day: (isoDay: string) => day.format(new Date(`${isoDay}T00:00:00Z`)),
    /** 24 november 2026 om 23:10, where the reader is, of an ISO 8601 moment */
    moment: (isoMoment: string) => moment.format(new Date(isoMoment)),
  };
}
