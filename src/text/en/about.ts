import type { Text } from '#text/nl.ts';

const instrumentMeanings: Text['about']['instrumentMeanings'] = {
  doelgroepkortingen:
    'Target-group reductions: lower social contributions for an employer who takes on someone of a target group (young and low-skilled, or older). Whether the VOP premium is inside is not stated. Source: vlaanderen.be, knowledge platform of the department of Work and Social Economy.',
  'collectief-maatwerk':
    'Paid jobs with wage support and guidance in companies whose core task it is; since 2019 in place of sheltered and social workshops. Source: vlaanderen.be, annual report on the social economy.',
  sine: 'Wage subsidy for very hard to place job-seekers with recognised employers of the social economy; closed to new cases since 1 July 2023. Source: rva.be, socialeeconomie.be.',
  lde: 'Local services economy: paid, competence-building jobs in services that answer a local need; replaced by individueel maatwerk since 1 July 2023. Source: vlaanderen.be.',
  werkplekleren:
    'Workplace learning: the forms of VDAB in which a job-seeker learns on a work floor: IBO, BIS, training and traineeships. Source: vdab.be, agoria.be.',
  activiteitencooperatie:
    'Activity cooperative: job-seekers try out a business of their own under the company number of the cooperative and keep their status. Source: socialeeconomie.be.',
  'duaal-leren':
    'Dual learning: pupils of secondary education who learn most on a work floor and the rest at school; includes learning and working. Source: vlaanderen.be.',
  'wijk-werken':
    'Since 2018 in place of PWA: small jobs for households, associations and local government, up to 60 hours a month, as a step towards work. Source: vdab.be and municipalities.',
  'doorstroom-arbeidszorg':
    'People out of arbeidszorg (rung 3) who are being activated. They are counted on rung 4. It is the one instrument that is a movement by its name.',
  'arbeidszorg-wse':
    'Arbeidszorg is unpaid voluntary work, guided in work and care, for people who cannot, no longer or not yet do paid work. AMA WSE is its successor in the social economy since 1 April 2021: at least 12 hours a week, as short as possible, towards paid work. Source: arbeidszorg.com, vlaanderen.be, extranet.vdab.be.',
  'ama-wvg':
    'Work-like activities run by Welfare, Public Health and Family: the same kind of activity, for people who cannot be led to the labour market. Source: departementwvg.be.',
};

export const about: Text['about'] = {
  instrumentMeanings,
  heading: 'About these figures',
  lead: 'Where the figures come from, how sure each of them is, and what the words mean.',
  contents: 'On this page',
  toFigures: 'Data: every figure, and the files',
  sections: {
    origin: {
      title: 'Origin',
      paragraphs: [
        'The Participatieslang (“participation snake”) is a poster of the social-economy partners of the province of West-Vlaanderen: how many people stand on each of the six rungs of the participation ladder, through which instrument, in the province and in the region Westhoek. These pages show the same figures, of the year 2021, from plain data files.',
        'The figures on throughput of 2022 and 2023 come from 4Werk, the association of 24 maatwerkbedrijven, and hold for its members only. They never stand beside or against the participants on the poster.',
        'The poster does not say how a person was counted, who the publisher is or under which licence the figures fall. Nor does it say which municipalities it counts as Westhoek, or whether people are counted where they live or where they work.',
      ],
    },
    method: {
      title: 'Method: what is there and what was inferred',
      paragraphs: [
        '**Attribution.** In the text of the poster a number and its name are sometimes far apart. With each figure stands whether the attribution is sure (the name stands right above it, or it is a total) or likely (from the order, and because only so the parts add up to the total).',
        '**Policy domain.** The poster shows the policy domain by colour, which the text does not carry. Here the domain was inferred from which administration runs the instrument.',
        '**Sum and total.** A published total and the sum of its parts are two facts. On rung 5 they differ: 38,797 against 39,518 in the province, 6,072 against 6,208 in the Westhoek. Neither was corrected.',
        '**n.a.** (n.b. on the poster) means not available. That is not zero, and a sum in which a part is missing is a lower bound.',
        '**Share.** The Westhoek lies in West-Vlaanderen: a share is always part of that whole.',
        '**Throughput.** The one instrument on the poster that is a movement by its name is doorstroom/activering uit arbeidszorg (296 in the province, 32 in the Westhoek). The poster counts those people on rung 4. That it is also the throughput from rung 3 to 4 is our reading. All other figures on movement are missing on the poster.',
        '**Units.** A number is a count of people. Per 1,000 inhabitants divides by the inhabitants of the region on 1 January of that year (Statbel), aged 18 to 64 unless you choose all ages. An index sets the share of the participants against the share of the inhabitants: 100 is equal. Whether the poster counts people where they live or where they work is not stated, so a figure per inhabitant comes with that caveat.',
        '**Other years and Flanders.** POM West-Vlaanderen published earlier editions of the ladder. Between each two editions, and towards the poster, there is a break: totals were restated and instruments replaced. So they are single points, without a line and without a percentage. The figures of Flanders are of another publisher and another count.',
        '**4Werk.** That the steps of 4Werk go from rung 3 to 4, from 4 to 5 and from 5 to 6 is our reading: the source does not split arbeidszorg from inactivity, and does not say whether paid work is rung 5 or 6. The 81 of 2022 are trajectories, the 51 of 2023 persons.',
      ],
    },
    rungs: {
      title: 'The six rungs',
      paragraphs: [
        'The participation ladder is a Dutch measuring instrument (movisie.nl) that Flanders took over for its decree on work and care trajectories of 25 April 2014, replaced by the decree of 8 July 2022. No legal text numbers the rungs; the words below follow psaz.be.',
      ],
    },
    instruments: { title: 'The instruments', paragraphs: [] },
    glossary: { title: 'Glossary', paragraphs: [] },
    accessibility: {
      title: 'Accessibility',
      paragraphs: [
        'These pages are made to meet WCAG 2.2, level AA. Each figure is there as a table and in a sentence too. Everything works with the keyboard: in a chart the arrow keys walk the bars, Home and End go to the first and the last, and Escape leaves the chart.',
        'Each version is checked automatically on each page, in light, dark and forced colours, at three widths. There has been no trial with readers who use a screen reader yet.',
        'Terms of the domain stay Dutch in every language, with an explanation.',
      ],
    },
    licence: {
      title: 'Licence and reuse',
      paragraphs: ['The poster states no licence. Whoever reuses a figure names the source that stands with it.'],
    },
  },
  glossary: [
    ['trede', 'Rung: one of the six places on the participation ladder, from 1 (isolated) to 6 (paid work).'],
    ['werkvorm, instrument', 'The measure or offer through which someone stands on a rung.'],
    ['tewerkstellingsplaats', 'A place with a contract of employment: rungs 5 and 6.'],
    ['participatieplaats', 'A place without a contract of employment: rungs 1 to 4.'],
    ['instroom', 'Inflow: people who arrive on a rung, from another rung or from outside the ladder.'],
    ['doorstroom', 'Throughput: people who go from a rung to a higher one.'],
    ['uitstroom', 'Outflow: people who go from a rung to a lower one or leave the ladder.'],
    ['verankering', 'Anchoring: staying on the rung where one stands.'],
    [
      'beleidsdomein',
      'Policy domain, who runs the instrument: Werk (work), Sociale Economie (social economy), Welzijn (welfare) or Onderwijs (education).',
    ],
    [
      'individueel maatwerk',
      'Since 1 July 2023: wage or guidance premium with any employer for someone with a recognised work limitation; takes over VOP, SINE and LDE.',
    ],
    ['n.b., n.a.', 'Not available (niet beschikbaar): there is no figure. Not zero.'],
  ],
};
