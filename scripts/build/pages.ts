/** A page of the product as the build knows it: one address, one HTML file. */
export interface BuiltPage {
  /** Address below the base path, without slashes around it; empty for the start page. */
  address: string;
  /** Folder of the page's module in `src/pages/`. */
  folder: string;
  title: string;
  description: string;
}

const product = 'Participatieslang';

const rungNames = [
  'Contacten beperkt tot de huiselijke kring',
  'Sociale contacten buitenshuis',
  'Arbeidsmatige activiteiten onder begeleiding',
  'Tijdelijke activerende trajecten',
  'Betaald werk met ondersteuning',
  'Betaald werk',
];

/** Every address that can be opened on a static host. Titles carry no figures: those may change without a build. */
export const builtPages: readonly BuiltPage[] = [
  {
    address: '',
    folder: 'overview',
    title: product,
    description:
      'Hoeveel mensen staan op elke trede van de participatieladder, in West-Vlaanderen en zijn regio’s, en via welke werkvorm?',
  },
  ...rungNames.map((name, index) => ({
    address: `trede/${String(index + 1)}`,
    folder: 'rung',
    title: `Trede ${String(index + 1)}: ${name} – ${product}`,
    description: `Trede ${String(index + 1)} van de participatieladder, ${name.toLowerCase()}: werkvormen, aantallen en bronnen.`,
  })),
  {
    address: 'vergelijken',
    folder: 'comparison',
    title: `Vergelijken – ${product}`,
    description: 'Werkvormen naast elkaar, per regio, in aantallen en in aandelen.',
  },
  {
    address: 'doorstroom',
    folder: 'throughput',
    title: `Doorstroom – ${product}`,
    description: 'Hoeveel mensen een trede hoger gaan: instroom en doorstroom per stap van de participatieladder.',
  },
  {
    address: 'gegevens',
    folder: 'observations',
    title: `Gegevens – ${product}`,
    description:
      'Elk cijfer met zijn bron en status, de kwaliteit van de gegevens, en alle bestanden om te downloaden.',
  },
  {
    address: 'poster',
    folder: 'poster',
    title: `Poster – ${product}`,
    description: 'De participatieslang van een regio op één blad, A3 of A4, om af te drukken.',
  },
  {
    address: 'rapport',
    folder: 'report',
    title: `Rapport – ${product}`,
    description:
      'Een regio op enkele bladzijden A4: elke trede, de vergelijking met de provincie, doorstroom en bronnen.',
  },
  {
    address: 'presenteren',
    folder: 'presenting',
    title: `Presenteren – ${product}`,
    description: 'Een regio in zeven dia’s, of een presentatie van eigen weergaven: volledig scherm, met bronnen.',
  },
  {
    address: 'over',
    folder: 'about',
    title: `Over – ${product}`,
    description: 'Methode, definities van treden en werkvormen, woordenlijst en toegankelijkheidsverklaring.',
  },
];

/** What a host shows for every other address. */
export const missingPage: Omit<BuiltPage, 'address' | 'folder'> = {
  title: `Pagina niet gevonden – ${product}`,
  description: 'Deze pagina bestaat niet.',
};
