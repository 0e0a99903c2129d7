import { formats } from './formats.ts';

export const frame = {
  product: 'Participatieslang',
  productDescription:
    'Hoeveel mensen staan er op elke trede van de participatieladder in West-Vlaanderen en de Westhoek, via welk instrument, en hoe stromen ze door?',
  documentTitle: (page: string) => `${page} · Participatieslang`,
  skip: 'Naar de inhoud',
  navigation: 'Pagina’s',
  overview: 'Overzicht',
  rungs: 'Treden',
  comparison: 'Vergelijken',
  throughput: 'Doorstroom',
  observations: 'Gegevens',
  about: 'Over',
  otherLanguage: { label: 'English', code: 'en' as 'nl' | 'en' },
  offer: {
    sentence: 'Deze pagina is er ook in het Nederlands.',
    accept: 'Lees ze in het Nederlands',
    dismiss: 'Niet nu',
  },
  loading: 'De cijfers worden opgehaald…',
  fictitiousBanner: 'Fictieve gegevens',
  fictitiousExplained: 'Deze cijfers zijn verzonnen om te laten zien wat de pagina’s kunnen. Gebruik ze nergens voor.',
  realFigures: 'Toon de echte cijfers',
  ownBanner: 'Eigen gegevens, niet gepubliceerd',
  ownExplained: 'Deze cijfers staan alleen in uw browser. Niemand anders ziet ze.',
  ownFiles: 'Terug naar uw bestanden',
  editionGone: (asked: string, shown: string) =>
    `De editie “${asked}” is er niet meer. U ziet de nieuwste, “${shown}”; uw filters staan er nog.`,
  editionUnknown: (asked: string, shown: string) =>
    `Er is geen gegevenspakket “${asked}”. U ziet “${shown}”; uw filters staan er nog.`,
  footer: {
    figures: (title: string, version: string, day: string | null) =>
      `${title}, versie ${version}${day === null ? '' : `, gepubliceerd op ${day}`}.`,
    method: 'Herkomst, methode en toegankelijkheid',
    privacy: 'Geen cookies, geen tracking, geen verzoeken aan derden.',
  },
  printed: (address: string) => `Adres van deze weergave: ${address}`,
  failed: {
    unreachable: {
      title: 'De cijfers zijn nu niet bereikbaar',
      explanation:
        'De verbinding met de server met de cijfers lukt niet, en op dit toestel zijn ze nog niet bewaard. Misschien is er even geen netwerk. Uw adres en filters blijven staan.',
    },
    offline: {
      title: 'U bent offline',
      explanation:
        'Dit toestel heeft geen verbinding en deze cijfers zijn nog niet opgehaald. Probeer opnieuw zodra u weer online bent; uw adres en filters blijven staan.',
    },
    missing: {
      title: 'Er ontbreekt een bestand met cijfers',
      explanation:
        'De server antwoordt, maar een bestand van het gegevenspakket is er niet. De beheerder van de cijfers kan dat herstellen.',
    },
    malformed: {
      title: 'De cijfers bevatten een fout',
      explanation:
        'Een bestand van het gegevenspakket is niet te gebruiken zoals het er staat. Er wordt niets getoond, want een half pakket zou verkeerde cijfers geven. Dit is er gevonden:',
    },
    'own-absent': {
      title: 'Er zijn geen eigen gegevens in deze browser',
      explanation:
        '“data=eigen” toont cijfers die u zelf uit een bestand haalt. Die staan alleen in de browser waarin u dat deed, en alleen zolang u ze laat bewaren of de pagina openstaat. Een link ernaar werkt nergens anders.',
    },
    broken: {
      title: 'Er ging iets mis op deze pagina',
      explanation:
        'Dit had niet mogen gebeuren. Laad de pagina opnieuw; uw filters staan in het adres en blijven bewaard.',
    },
    address: (address: string) => `Bestand: ${address}`,
    more: (count: number) => (count === 1 ? 'en nog 1 fout' : `en nog ${formats.count(count)} fouten`),
    retry: 'Opnieuw proberen',
    stillWorks: 'Wat nog werkt: ',
    aboutPage: 'de pagina over herkomst en methode',
    exampleFigures: 'de pagina’s met fictieve gegevens',
    ownPage: 'Eigen cijfers uit een rekenblad: nakijken en publiceren',
    chooseFiles: 'Kies uw bestanden',
    publishedFigures: 'Toon de gepubliceerde cijfers',
  },
  empty: {
    title: 'Er zijn nog geen cijfers',
    explanation: (title: string, version: string) =>
      `In “${title}” (versie ${version}) staat geen enkel cijfer. Er is dus niets om te tonen; uw filters blijven in het adres staan.`,
    elsewhere: 'Wat er wel is: ',
    files: 'de bestanden van dit pakket',
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    explanation: (path: string) => `Er is geen pagina op “${path}”.`,
    rungTitle: 'Deze trede bestaat niet',
    rungExplanation: (asked: string) => `De ladder heeft zes treden, van 1 tot 6. “${asked}” is er niet bij.`,
    nearest: 'Bedoelde u misschien ',
    rung: (number: number, name: string) => `trede ${number}: ${name}`,
  },
};
