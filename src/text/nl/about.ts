/** What an instrument is, in our words; keyed by the id in the package. Instruments we do not know have no text. */
const instrumentMeanings: Record<string, string> = {
  doelgroepkortingen:
    'Lagere sociale bijdragen voor een werkgever die iemand uit een doelgroep in dienst neemt (jong en laaggeschoold, of ouder). Of de VOP-premie erin zit, staat er niet bij. Bron: vlaanderen.be, kennisplatform departement Werk en Sociale Economie.',
  'collectief-maatwerk':
    'Betaalde banen met loonpremie en begeleiding, in bedrijven die daar hun kerntaak van maken; sinds 2019 in de plaats van beschutte en sociale werkplaatsen. Bron: vlaanderen.be, jaarrapport sociale economie.',
  sine: 'Loonsubsidie voor zeer moeilijk te plaatsen werkzoekenden bij erkende werkgevers in de sociale economie; sinds 1 juli 2023 gesloten voor nieuwe dossiers. Bron: rva.be, socialeeconomie.be.',
  lde: 'Lokale diensteneconomie: betaalde, competentieversterkende banen in diensten die een lokale nood invullen; sinds 1 juli 2023 vervangen door individueel maatwerk. Bron: vlaanderen.be.',
  werkplekleren:
    'De vormen van VDAB waarin een werkzoekende leert op een werkvloer: IBO, BIS, opleidingen en stages. Bron: vdab.be, agoria.be.',
  activiteitencooperatie:
    'Werkzoekenden proberen een eigen zaak uit onder het ondernemingsnummer van de coöperatie en behouden hun statuut. Bron: socialeeconomie.be.',
  'duaal-leren':
    'Leerlingen van het secundair onderwijs die het meeste leren op een werkvloer en de rest op school; leren en werken zit erin. Bron: vlaanderen.be.',
  'wijk-werken':
    'Sinds 2018 in de plaats van PWA: kleine klussen voor gezinnen, verenigingen en lokale besturen, tot 60 uur per maand, als stap naar werk. Bron: vdab.be en gemeenten.',
  'doorstroom-arbeidszorg':
    'Mensen uit arbeidszorg (trede 3) die geactiveerd worden. Ze zijn geteld op trede 4. Het is het enige instrument dat een beweging in zijn naam heeft.',
  'arbeidszorg-wse':
    'Arbeidszorg is onbetaald vrijwillig werk, begeleid in werk en zorg, voor wie niet, niet meer of nog niet betaald kan werken. AMA WSE volgt het in de sociale economie op sinds 1 april 2021: minstens 12 uur per week, zo kort als kan, op weg naar betaald werk. Bron: arbeidszorg.com, vlaanderen.be, extranet.vdab.be.',
  'ama-wvg':
    'Arbeidsmatige activiteiten van Welzijn, Volksgezondheid en Gezin: hetzelfde soort activiteit, voor mensen die niet naar de arbeidsmarkt begeleid kunnen worden. Bron: departementwvg.be.',
};

export const about = {
  instrumentMeanings,
  heading: 'Over deze cijfers',
  lead: 'Waar de cijfers vandaan komen, hoe zeker elk cijfer is, en wat de woorden betekenen.',
  contents: 'Op deze pagina',
  toFigures: 'Gegevens: elk cijfer, en de bestanden',
  sections: {
    origin: {
      title: 'Herkomst',
      paragraphs: [
        'De Participatieslang is een poster van de sociaal-economische partners van de provincie West-Vlaanderen: hoeveel mensen staan er op elk van de zes treden van de participatieladder, via welk instrument, in de provincie en in de regio Westhoek. Deze pagina’s tonen dezelfde cijfers, van het jaar 2021, uit gewone databestanden.',
        'De cijfers over doorstroom van 2022 en 2023 komen van 4Werk, de vereniging van 24 maatwerkbedrijven, en gelden alleen voor haar leden. Ze staan nooit naast of tegenover de deelnemers van de poster.',
        'De poster zegt niet hoe een persoon geteld werd, wie de uitgever is of onder welke licentie de cijfers vallen. Ook welke gemeenten ze tot de Westhoek rekent, en of mensen tellen waar ze wonen of waar ze werken, staat er niet op.',
      ],
    },
    method: {
      title: 'Methode: wat er staat en wat is afgeleid',
      paragraphs: [
        '**Toewijzing.** In de tekst van de poster staan een getal en zijn naam soms ver van elkaar. Bij elk cijfer staat of de toewijzing zeker is (de naam staat er vlak boven, of het is een totaal) of waarschijnlijk (uit de volgorde, en omdat alleen zo de delen optellen tot het totaal).',
        '**Beleidsdomein.** De poster toont het beleidsdomein met een kleur, en die zit niet in de tekst. Het domein is hier afgeleid uit welke administratie het instrument beheert.',
        '**Som en totaal.** Een gepubliceerd totaal en de som van de delen zijn twee feiten. Op trede 5 verschillen ze: 38.797 tegenover 39.518 in de provincie, 6.072 tegenover 6.208 in de Westhoek. Geen van beide is verbeterd.',
        '**n.b.** betekent niet beschikbaar. Dat is iets anders dan nul, en een som waar een deel ontbreekt is een ondergrens.',
        '**Aandeel.** De Westhoek ligt in West-Vlaanderen: een aandeel is altijd een deel van dat geheel.',
        '**Doorstroom.** Het enige instrument op de poster dat een beweging in zijn naam heeft, is doorstroom/activering uit arbeidszorg (296 in de provincie, 32 in de Westhoek). De poster telt die mensen op trede 4. Dat het ook de doorstroom van trede 3 naar 4 is, is onze lezing. Alle andere cijfers over beweging ontbreken op de poster.',
        '**Eenheden.** Een aantal is een telling van personen. Per 1.000 inwoners deelt door de inwoners van de regio op 1 januari van dat jaar (Statbel), van 18 tot 64 jaar tenzij u alle leeftijden kiest. Een index zet het aandeel in de deelnemers af tegen het aandeel in de inwoners: 100 is gelijk. Of de poster mensen telt waar ze wonen of waar ze werken staat er niet op, dus een cijfer per inwoner is met dat voorbehoud.',
        '**Andere jaren en Vlaanderen.** De POM West-Vlaanderen publiceerde eerdere edities van de ladder. Tussen elke twee edities, en met de poster, is er een breuk: totalen werden herzien en instrumenten vervangen. Daarom zijn het losse punten, zonder lijn en zonder percentage. De cijfers van Vlaanderen zijn van een andere uitgever en een andere telling.',
        '**4Werk.** Dat de stappen van 4Werk van trede 3 naar 4, van 4 naar 5 en van 5 naar 6 gaan, is onze lezing: de bron splitst arbeidszorg en inactiviteit niet, en zegt niet of betaald werk trede 5 of 6 is. De 81 van 2022 zijn trajecten, de 51 van 2023 personen.',
      ],
    },
    rungs: {
      title: 'De zes treden',
      paragraphs: [
        'De participatieladder is een Nederlands meetinstrument (movisie.nl) dat Vlaanderen overnam voor het decreet over werk- en zorgtrajecten van 25 april 2014, vervangen door het decreet van 8 juli 2022. Geen wettekst nummert de treden; de woorden hieronder volgen psaz.be.',
      ],
    },
    instruments: { title: 'De instrumenten', paragraphs: [] as string[] },
    glossary: { title: 'Woordenlijst', paragraphs: [] as string[] },
    accessibility: {
      title: 'Toegankelijkheid',
      paragraphs: [
        'Deze pagina’s zijn gemaakt om te voldoen aan WCAG 2.2, niveau AA. Elke figuur is er ook als tabel en in een zin. Alles werkt met het toetsenbord: in een grafiek lopen de pijltjestoetsen over de balken, gaan Home en End naar de eerste en de laatste, en verlaat Escape de grafiek.',
        'Elke versie wordt automatisch gecontroleerd op elke pagina, licht, donker en met geforceerde kleuren, op drie breedtes. Een proef met lezers die een schermlezer gebruiken is er nog niet geweest.',
        'Domeintermen blijven in elke taal in het Nederlands staan, met uitleg erbij.',
      ],
    },
    licence: {
      title: 'Licentie en hergebruik',
      paragraphs: [
        'De poster vermeldt geen licentie. Wie de cijfers overneemt, vermeldt de bron die bij het cijfer staat.',
      ],
    },
  },
  glossary: [
    ['trede', 'Een van de zes plaatsen op de participatieladder, van 1 (geïsoleerd) tot 6 (betaald werk).'],
    ['werkvorm, instrument', 'De maatregel of het aanbod waarmee iemand op een trede staat.'],
    ['tewerkstellingsplaats', 'Een plaats met arbeidsovereenkomst: trede 5 en 6.'],
    ['participatieplaats', 'Een plaats zonder arbeidsovereenkomst: trede 1 tot 4.'],
    ['instroom', 'Mensen die op een trede aankomen, van een andere trede of van buiten de ladder.'],
    ['doorstroom', 'Mensen die van een trede naar een hogere gaan.'],
    ['uitstroom', 'Mensen die van een trede naar een lagere gaan of de ladder verlaten.'],
    ['verankering', 'Blijven op de trede waar iemand staat.'],
    ['beleidsdomein', 'Wie het instrument beheert: Werk, Sociale Economie, Welzijn of Onderwijs.'],
    [
      'individueel maatwerk',
      'Sinds 1 juli 2023: loon- of begeleidingspremie bij eender welke werkgever voor iemand met een erkende arbeidsbeperking; neemt VOP, SINE en LDE over.',
    ],
    ['n.b.', 'Niet beschikbaar: er is geen cijfer. Geen nul.'],
  ] as [string, string][],
};
