import type { TemplateWords } from '#keeper/template.ts';
import { terms } from './terms.ts';

const { A, E, P, O, Q, M } = terms.status;

export const keeperTemplate: TemplateWords & { file: string } = {
  /** Without its extension. */
  file: 'participatieslang-sjabloon',
  sheets: { explanation: 'uitleg', codes: 'codes' },
  header: { explanation: ['Blad', 'Kolom', 'Betekenis'], codes: ['Kolom', 'Code', 'Betekenis'] },
  resources: {
    regions: 'De regio’s. Vul aan wat er niet bij staat.',
    treden: 'De zes treden van de ladder.',
    domains: 'De beleidsdomeinen.',
    instruments: 'De werkvormen. Vul aan wat er niet bij staat.',
    observations: 'De cijfers: een rij per jaar, regio, trede en werkvorm.',
    flows: 'Wie van een trede naar een andere ging. Mag leeg blijven.',
    breaks: 'Jaren die niet te vergelijken zijn met die ervoor. Mag leeg blijven.',
    populations: 'Inwoners op 1 januari, voor cijfers per 1.000. Mag leeg blijven.',
    sources: 'De bronnen. Elk cijfer noemt er een van.',
  },
  columns: {
    id: 'Korte naam: kleine letters, cijfers en koppeltekens. Verandert nooit.',
    name: 'Zoals lezers het zien.',
    parent: 'Id van de regio waar deze in ligt; leeg voor de grootste.',
    number: 'Nummer van de trede, 1 tot 6.',
    contract: 'true met arbeidsovereenkomst, false zonder.',
    trede: 'Nummer van de trede, 1 tot 6; leeg bij een cijfer over alle treden.',
    domain: 'Id van het beleidsdomein.',
    domain_attribution: 'Hoe het beleidsdomein bekend is: inferred (afgeleid), of in woorden.',
    note: 'Wat lezers erbij moeten weten; mag leeg, behalve bij een breuk.',
    year: 'Jaar, vier cijfers.',
    region: 'Id van de regio; leeg bij een breuk in alle regio’s.',
    instrument: 'Id van de werkvorm; leeg bij het totaal van een trede.',
    measure: 'Wat geteld is.',
    value: 'Aantal personen, zonder punt of komma. Leeg als status O, Q of M is: nooit 0.',
    status: 'A voor een gewoon cijfer, of waarom er geen is.',
    attribution: 'Hoe zeker het is dat het cijfer hierbij hoort.',
    source: 'Id van de bron.',
    coverage: 'Wie geteld is, als het niet iedereen is.',
    from: 'Trede die men verlaat; leeg als men van buiten de ladder komt.',
    to: 'Trede die men bereikt; leeg als men de ladder verlaat.',
    age: 'Leeftijd van de getelde inwoners.',
    publisher: 'Wie de bron uitgeeft.',
    title: 'Titel van de bron.',
    address: 'Webadres, of leeg.',
    seen: 'Wat er van de bron gezien is.',
  },
  statuses: { A, E, P, O, Q, M },
  attributions: terms.attribution,
  measures: terms.measure,
  ages: { '18-64': '18 tot 64 jaar', alle: 'iedereen' },
};
