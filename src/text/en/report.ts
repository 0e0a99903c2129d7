import type { Text } from '#text/nl.ts';

export const report: Text['report'] = {
  heading: (region, year) => `Report: ${region} in ${year}`,
  lead: 'A few pages of A4 with everything about this region: each rung, the comparison, throughput, and what to know about the figures.',
  link: 'As a report, on a few pages',
  instrumentsOn: (trede) => `Instruments on rung ${trede}`,
  print: 'Print or save as PDF',
  quality: 'What to know about the figures',
  foot: (region, year) => `Participatieslang · ${region} · ${year}`,
};
