import type { BalancePart } from '#domain/balance.ts';
import type { FlowDirection } from '#domain/flowDiagram.ts';
import { formats } from './formats.ts';

/** The words of the flow diagram, the rates per rung, the balance and the years: a part of `flows`. */
export const flowFigures = {
  contents: 'Op deze pagina',
  partlyUncertain: 'Een deel van deze cijfers is geschat of voorlopig.',
  funnelShort: 'Trechter',
  instrumentFunnelTitle: (instrument: string, year: number) => `Doorstroom van ${instrument} in ${year}`,
  rateOfInstrument: (share: number, instrument: string) => `${formats.per100(share)} per 100 in ${instrument}`,
  instrumentRateSentence: (region: string, step: number, instrument: string, rate: string) =>
    `Tegenover elke 100 deelnemers van ${instrument} in ${region} staan er **${rate}** (${formats.count(step)}) in doorstroom.`,
  /** Under a rate: of the same rung. */
  around: (inflow: string, outflow: string) => `instroom ${inflow} · uitstroom ${outflow}`,
  aroundRung: (trede: number, inflow: string, outflow: string) => `trede ${trede}: **${inflow}** en **${outflow}**`,
  aroundSentence: (region: string, rungs: readonly string[]) =>
    `Instroom en uitstroom van de treden die ze verlaten, in ${region}: ${rungs.join('; ')}.`,
  aroundColumns: {
    instroom: 'Instroom op de trede die ze verlaten',
    uitstroom: 'Uitstroom van de trede die ze verlaten',
  },
  onlyStep: (steps: readonly string[]) => `Alleen deze stap is bekend: ${formats.list(steps)}.`,
  rateColumnOfInstrument: 'Per 100 in het instrument',
  noInstrumentFunnel: (instrument: string, year: number) =>
    `Van ${instrument} is er in ${year} geen doorstroom bekend.`,
  stepsOf: {
    instroom: 'Instroom per stap en jaar',
    doorstroom: 'Doorstroom per stap en jaar',
    uitstroom: 'Uitstroom per stap en jaar',
  },
  diagramTitle: (year: number) => `Wie bewoog waarheen in ${year}`,
  diagramShort: 'Bewegingen',
  panels: { in: 'De ladder op', between: 'Tussen de treden', out: 'De ladder af' },
  outside: 'buiten de ladder',
  rung: (rung: number) => `Trede ${rung}`,
  shortMove: (from: number | null, to: number | null) =>
    from === null
      ? `Van buiten naar trede ${to}`
      : to === null
        ? `Van trede ${from} de ladder af`
        : from === to
          ? `Binnen trede ${from}`
          : to > from
            ? `Van trede ${from} naar trede ${to}`
            : `Van trede ${from} terug naar trede ${to}`,
  allOthers: 'Alle andere',
  noteAt: (where: string, note: string) => `${where}: ${note}`,
  direction: {
    in: 'instroom van buiten',
    up: 'omhoog',
    within: 'binnen de trede',
    down: 'terug',
    out: 'uitstroom',
  } satisfies Record<FlowDirection, string>,
  /** Signs at a value; a screen reader gets the words. */
  sign: { in: '', up: '↑', within: '→', down: '↓', out: '' } satisfies Record<FlowDirection, string>,
  moved: {
    in: (count: string) => `**${count}** van buiten de ladder`,
    up: (count: string) => `**${count}** omhoog`,
    within: (count: string) => `**${count}** binnen een trede`,
    down: (count: string) => `**${count}** terug naar een lagere trede`,
    out: (count: string) => `**${count}** de ladder af`,
  } satisfies Record<FlowDirection, (count: string) => string>,
  movedSentence: (region: string, year: number, moved: readonly string[]) =>
    `Bewegingen in ${region} in ${year}: ${formats.list(moved)}.`,
  eachMovement: (from: number | null, to: number | null, count: string) =>
    `**${count}** ${from === null ? `naar trede ${to}` : to === null ? `uit trede ${from}` : from === to ? `binnen trede ${from}` : `van trede ${from} naar ${to}`}`,
  countedTwice: 'Wie in één jaar twee keer bewoog, telt twee keer. Wie bleef staan, staat er niet in.',
  diagramScale: {
    one: 'Elke band is zo dik als zijn aantal.',
    two: 'Elke band is zo dik als zijn aantal. De banden tussen de treden hebben een eigen schaal, de banden van en naar buiten delen er een: vergelijk tussen die twee de getallen, niet de diktes.',
  },
  diagramColours:
    'Omhoog is gekleurd en stijgt, terug is grijs en daalt. Een streepjeslijn is een beweging zonder bekend aantal.',
  missingMovements: (steps: readonly string[]) =>
    `Zonder bekend aantal, en in geen enkele som: ${formats.list(steps)}.`,
  nothingOn: (directions: readonly string[]) => `Niets gepubliceerd over: ${formats.list(directions)}.`,
  rungsTitle: (year: number) => `In beweging per trede in ${year}`,
  rungsShort: 'Per trede',
  rungsSentence: (region: string, year: number) =>
    `Hoeveel mensen er in ${region} in ${year} op een trede kwamen, omhoog gingen of de trede anders verlieten, per 100 deelnemers van diezelfde trede.`,
  rungsHighest: (trede: number, rate: string, count: string, participants: string) =>
    `De meeste doorstroom naar omhoog heeft trede ${trede}: **${rate} per 100**, dat is ${count} tegenover ${participants} deelnemers.`,
  rungsCaveat:
    'De noemer is het aantal deelnemers van die trede in dat jaar. Boven de 100 kan: dan kwamen er in het jaar meer mensen dan er tegelijk staan.',
  against: (count: string, participants: string) => `${count} op ${participants}`,
  rungsColumns: {
    trede: 'Trede',
    measure: 'Maat',
    rate: 'Per 100 deelnemers van de trede',
    count: 'Aantal',
    participants: 'Deelnemers',
  },
  balanceTitle: (startYear: number, year: number) => `Tellen de cijfers op, van ${startYear} naar ${year}?`,
  balanceShort: 'Balans',
  balanceRule: 'Begin + instroom − (doorstroom + uitstroom) zou het einde moeten zijn.',
  balanceColumns: {
    trede: 'Trede',
    start: (year: number) => `Begin (${year})`,
    inflow: 'Instroom',
    throughput: 'Doorstroom',
    outflow: 'Uitstroom',
    expected: 'Verwacht',
    end: (year: number) => `Einde (${year})`,
    gap: 'Verschil',
    words: 'In woorden',
  },
  balancePart: {
    start: 'het begin',
    inflow: 'de instroom',
    throughput: 'de doorstroom',
    outflow: 'de uitstroom',
    end: 'het einde',
  } satisfies Record<BalancePart, string>,
  balanceSentence: (region: string, closing: number, gaps: number, other: number) =>
    [
      `In ${region}: bij ${closing === 0 ? '**geen enkele trede**' : closing === 1 ? '**1 trede**' : `**${closing} treden**`} klopt de balans`,
      `bij ${gaps} is er een verschil`,
      ...(other === 0 ? [] : [`bij ${other} is ze niet op te maken`]),
    ].join(', ') + '.',
  balanceCloses: 'De cijfers tellen op.',
  balanceGap: (gap: number) =>
    `De cijfers tellen niet op: verschil van ${formats.count(Math.abs(gap))}, dat is niet verklaard door de cijfers.`,
  balanceBound: {
    least: (expected: number) => `Er komt ten minste ${formats.count(expected)} uit`,
    most: (expected: number) => `Er komt ten hoogste ${formats.count(expected)} uit`,
  },
  balanceMissing: (parts: readonly string[]) =>
    `: ${formats.list(parts)} ${parts.length === 1 ? 'is' : 'zijn'} niet bekend.`,
  balanceMissingExplains: 'Wat ontbreekt, kan het verschil verklaren.',
  balanceLeastGap: (gap: number) =>
    `Er blijft ten minste een verschil van ${formats.count(Math.abs(gap))}, dat is niet verklaard door de cijfers.`,
  balanceBroken: (year: number, note: string) =>
    `Niet opgemaakt: in ${year} veranderde de telling${note === '' ? '' : ` (${note})`}.`,
  balanceIncomplete: (parts: readonly string[]) =>
    `Niet op te maken: ${formats.list(parts)} ${parts.length === 1 ? 'is' : 'zijn'} niet bekend.`,
  atLeastShort: (count: number) => `≥ ${formats.count(count)}`,
  atMostShort: (count: number) => `≤ ${formats.count(count)}`,
  trendTitle: 'Doorstroom door de jaren',
  trendShort: 'Door de jaren',
  trendStep: (from: number, to: number, first: string, firstYear: number, last: string, lastYear: number) =>
    `van trede ${from} naar ${to} **${first}** in ${firstYear} en **${last}** in ${lastYear}`,
  trendSentence: (region: string, steps: readonly string[]) =>
    `Doorstroom in ${region}, per 100 op de trede die ze verlaten: ${formats.list(steps)}.`,
  fromTo: (from: number, to: number) => `van trede ${from} naar ${to}`,
  trendBroken: (steps: readonly string[]) =>
    `${steps.length === 1 ? 'De reeks' : 'De reeksen'} ${formats.list(steps)} ${steps.length === 1 ? 'is' : 'zijn'} gebroken: ervoor en erna zijn niet te vergelijken.`,
  trendScale:
    'Elke stap heeft een eigen schaal, vanaf 0. De noemer is het aantal deelnemers van de trede die ze verlaten, in hetzelfde jaar.',
  trendBreakNote: (treden: string, year: number, note: string) =>
    `Breuk in de reeks van ${treden} in ${year}${note === '' ? '' : `: ${note}`}. De lijn loopt er niet overheen.`,
  trendEnds: (first: string, firstYear: number, last: string, lastYear: number) =>
    `${first} (${firstYear}) – ${last} (${lastYear})`,
  trendOnly: (value: string, year: number) => `${value} (${year})`,
  trendColumns: { rate: 'Per 100 op de trede die ze verlaten' },
  allTreden: 'alle treden',
  stepsShort: 'Per stap',
  perInstrumentShort: 'Per instrument',
  perRegionShort: 'Per regio',
  missingShort: 'Wat er niet is',
  missingHereTitle: 'Daarom staat op deze pagina niet:',
  missingHere: {
    trend: 'Een lijn door de jaren: de cijfers van 2021, 2022 en 2023 tellen telkens iets anders.',
    balance:
      'Een balans per trede: daarvoor zijn deelnemers van twee jaren, instroom en uitstroom nodig. Er is één jaar deelnemers, en instroom en uitstroom zijn nooit gepubliceerd.',
    rates: 'Hoeveel er per 100 deelnemers bewegen, behalve uit arbeidszorg in 2021.',
  },
};
