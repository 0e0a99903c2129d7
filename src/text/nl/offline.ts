export const offline = {
  current: (moment: string) =>
    `Op ${moment} vergeleken met de server: er zijn geen nieuwere cijfers. Deze staan ook op dit toestel, voor zonder netwerk.`,
  kept: (moment: string) =>
    `Geen verbinding met de server: u ziet cijfers die op dit toestel bewaard zijn, het laatst vergeleken op ${moment}.`,
  newer: 'De server heeft nieuwere cijfers dan u hier ziet.',
  newFigures: (title: string, version: string, day: string | null) =>
    day === null
      ? `Er zijn nieuwe cijfers: ${title}, versie ${version}.`
      : `Er zijn nieuwe cijfers, van ${day}: ${title}, versie ${version}.`,
  showFigures: 'Bekijk ze',
  newProduct: 'Er is een nieuwe versie van deze site.',
  showProduct: 'Gebruik ze',
  later: 'Later',
};
