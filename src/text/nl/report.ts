export const report = {
  heading: (region: string, year: number) => `Rapport: ${region} in ${year}`,
  lead: 'Enkele bladzijden A4 met alles over deze regio: elke trede, de vergelijking, doorstroom, en wat u bij de cijfers moet weten.',
  link: 'Als rapport, op enkele bladzijden',
  instrumentsOn: (trede: number) => `Instrumenten op trede ${trede}`,
  print: 'Druk af of bewaar als PDF',
  quality: 'Wat u bij de cijfers moet weten',
  foot: (region: string, year: number) => `Participatieslang · ${region} · ${year}`,
};
