import type { Text } from '#text/nl.ts';
import { formats } from './formats.ts';

export const poster: Text['poster'] = {
  heading: (region, year) => `Poster: ${region} in ${year}`,
  lead: 'The whole snake on one sheet, to print and to hang up. The code on it opens these figures on a screen.',
  link: 'As a poster, on one sheet',
  paper: 'Paper',
  papers: { a4: 'A4', a3: 'A3' },
  orientation: 'Orientation',
  orientations: { liggend: 'landscape', staand: 'portrait' },
  print: 'Print or save as PDF',
  svg: 'Save as SVG',
  png: (dotsPerInch) => `Save as PNG (${dotsPerInch} dpi)`,
  fileName: 'poster',
  sheet: (paper, orientation) => `The sheet, ${paper} ${orientation}`,
  title: 'The participation snake',
  place: (region, year) => `${region} · ${year}`,
  code: (address) => `QR code of ${address}`,
  onlyDomains: (names) =>
    `Of the instruments, this sheet has only those of the policy domain **${formats.list(names)}**. The totals of the rungs and the throughput are of all policy domains.`,
  scan: 'These figures on a screen:',
};
