export const comparison = {
  heading: 'Instrumenten vergelijken',
  lead: (instruments: number, regions: string, year: number) =>
    `${instruments === 1 ? '1 instrument' : `${instruments} instrumenten naast elkaar`} voor ${regions} in ${year}.`,
  choose: 'Kies instrumenten',
  nothing: (regions: string, year: number) => `Voor deze instrumenten zijn er in ${regions} geen cijfers voor ${year}.`,
  noInstruments: 'Geen van de gekozen instrumenten hoort bij de gekozen beleidsdomeinen.',
  showCounts: 'Toon aantallen',
  overRegions: 'Regio’s naast elkaar.',
  notHere: (arrangement: string) => `${arrangement}: daarvoor zijn hier te weinig regio’s met cijfers.`,
  showBars: 'Toon als staven',
  whole: 'Alle instrumenten',
  howToRead: 'Verschillen zijn ten opzichte van het eerste gekozen instrument, in de eerste gekozen regio.',
};
