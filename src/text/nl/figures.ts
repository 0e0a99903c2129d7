export const figures = {
  frame: {
    view: 'Weergave',
    chart: 'Grafiek',
    table: 'Tabel',
    source: (count: number): string => (count === 1 ? 'Bron' : 'Bronnen'),
    emptyCell: 'leeg',
    caveats: 'Kanttekeningen',
    domains: 'Beleidsdomeinen',
    keyboard:
      'Met de pijltoetsen wandelt u door de grafiek, Home en End gaan naar het begin en het einde, Esc verlaat de grafiek.',
    tableRegion: (caption: string) => `${caption}: tabel die opzij schuift`,
    logScale: 'Logaritmische schaal: elke vertienvoudiging is even lang. Vergelijk dus de getallen, niet de lengtes.',
    zeroOnLogScale: 'past niet op een log-schaal',
    ownScales: 'Elke trechter heeft een eigen schaal: vergelijk de verhoudingen, niet de breedtes onderling.',
    drawingFailed: 'De tekening kon niet geladen worden. De cijfers staan er wel allemaal.',
  },
};
