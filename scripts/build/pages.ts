import { embeddedFigures, embeddedView } from '../../src/pages/embeddedFigures.ts';

/** A page of the product as the build knows it: one address, one HTML file. */
export interface BuiltPage {
  /** Address below the base path, without slashes around it; empty for the start page. */
  address: string;
  /** Folder of the page's module in `src/pages/`. */
  folder: string;
  /** Folder of the page that it shows a part of. */
  drawnBy?: string;
  title: string;
  description: string;
  /** Name of its picture in `public/previews/`. */
  preview: string;
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
    preview: 'overzicht',
    title: product,
    description:
      'Hoeveel mensen staan op elke trede van de participatieladder, in West-Vlaanderen en zijn regio’s, en via welke werkvorm?',
  },
  ...rungNames.map((name, index) => ({
    address: `trede/${String(index + 1)}`,
    folder: 'rung',
    preview: `trede-${String(index + 1)}`,
    title: `Trede ${String(index + 1)}: ${name} – ${product}`,
    description: `Trede ${String(index + 1)} van de participatieladder, ${name.toLowerCase()}: werkvormen, aantallen en bronnen.`,
  })),
  {
    address: 'vergelijken',
    folder: 'comparison',
    preview: 'vergelijken',
    title: `Vergelijken – ${product}`,
    description: 'Werkvormen naast elkaar, per regio, in aantallen en in aandelen.',
  },
  {
    address: 'doorstroom',
    folder: 'throughput',
    preview: 'doorstroom',
    title: `Doorstroom – ${product}`,
    description: 'Hoeveel mensen een trede hoger gaan: instroom en doorstroom per stap van de participatieladder.',
  },
  {
    address: 'gegevens',
    folder: 'observations',
    preview: 'gegevens',
    title: `Gegevens – ${product}`,
    description:
      'Elk cijfer met zijn bron en status, de kwaliteit van de gegevens, en alle bestanden om te downloaden.',
  },
  {
    address: 'gegevens/eigen',
    folder: 'keeper',
    preview: 'eigen',
    title: `Eigen gegevens – ${product}`,
    description: 'Van een rekenblad naar een gepubliceerde editie, in vijf stappen en alleen in uw eigen browser.',
  },
  {
    address: 'poster',
    folder: 'poster',
    preview: 'poster',
    title: `Poster – ${product}`,
    description: 'De participatieslang van een regio op één blad, A3 of A4, om af te drukken.',
  },
  {
    address: 'rapport',
    folder: 'report',
    preview: 'rapport',
    title: `Rapport – ${product}`,
    description:
      'Een regio op enkele bladzijden A4: elke trede, de vergelijking met de provincie, doorstroom en bronnen.',
  },
  {
    address: 'presenteren',
    folder: 'presenting',
    preview: 'presenteren',
    title: `Presenteren – ${product}`,
    description: 'Een regio in zeven dia’s, of een presentatie van eigen weergaven: volledig scherm, met bronnen.',
  },
  {
    address: 'bewaard',
    folder: 'favourites',
    preview: 'bewaard',
    title: `Bewaarde weergaven – ${product}`,
    description: 'Weergaven met een naam, bewaard in uw eigen browser.',
  },
  {
    address: 'over',
    folder: 'about',
    preview: 'over',
    title: `Over – ${product}`,
    description: 'Methode, definities van treden en werkvormen, woordenlijst en toegankelijkheidsverklaring.',
  },
];

/** A page of its own for every figure that can stand in a frame on another site; its words are those of the page that draws it. */
export const embeddedPages: readonly BuiltPage[] = embeddedFigures.flatMap((name) => {
  const page = builtPages.find(({ address }) => `/${address}` === embeddedView(name)?.path);
  return page === undefined
    ? []
    : [{ ...page, address: `insluiten/${name}`, folder: 'embedding', drawnBy: page.folder }];
});

/** What a host shows for every other address. */
export const missingPage: Omit<BuiltPage, 'address' | 'folder'> = {
  title: `Pagina niet gevonden – ${product}`,
  description: 'Deze pagina bestaat niet.',
  preview: 'overzicht',
};
