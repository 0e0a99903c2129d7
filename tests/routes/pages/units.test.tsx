import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openRoute } from '../../support/renderRoute.tsx';
import { rowsOf, said, sentences } from './reading.ts';

const adults = 'per 1.000 inwoners van 18 tot 64 jaar';

describe('/?eenheid=per1000', () => {
  test('has rungs 5, 4 and 3 per 1,000 inhabitants of 18 to 64, against the province', async () => {
    await openRoute('/?eenheid=per1000');
    expect(said()).toContain(
      'Per 1.000 inwoners van 18 tot 64 jaar: 48,3 op trede 5 (West-Vlaanderen: 55,3), 11,9 op trede 4 (West-Vlaanderen: 14,0) en 1,15 op trede 3 (West-Vlaanderen: 1,63).',
    );
  });

  test('names its denominator in sentence, table, source line and filters, and says how people are counted', async () => {
    await openRoute('/?eenheid=per1000&weergave=tabel');
    const [header, ...rows] = rowsOf('Instrumenten in Westhoek, 2021');
    expect(header).toEqual([
      'Instrument',
      `Westhoek, ${adults}`,
      `West-Vlaanderen, ${adults}`,
      'Westhoek (personen)',
      'West-Vlaanderen (personen)',
      'Aandeel',
    ]);
    expect(rows[0]).toEqual(['Doelgroepkortingen', '37,5', '45,7', '4.711', '32.097', '14,7%']);
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['Activiteitencoöperatie', 'n.b.', '0,15']);
    const figure = screen.getByRole('figure', { name: 'Instrumenten in Westhoek' });
    expect(said(figure)).toContain(
      `Het grootst in Westhoek is Doelgroepkortingen met 37,5 (West-Vlaanderen: 45,7) ${adults}`,
    );
    expect(said(figure)).toContain('Inwoners zijn geteld waar ze wonen; van de deelnemers is niet bekend');
    expect(said(figure)).toContain(
      'inwoners van 18 tot 64 jaar op 1 januari 2021: Westhoek 125.619 en West-Vlaanderen 701.752',
    );
    expect(within(figure).getByRole('link', { name: /^Statbel/ })).toHaveAttribute('href', 'https://statbel.fgov.be');
    expect(screen.getByRole('search')).toHaveTextContent(`Eenheid: ${adults}`);
  });

  test('is so in the snake too: in its table and its source line', async () => {
    await openRoute('/?eenheid=per1000&weergave=tabel');
    const rows = rowsOf('De participatieslang, Westhoek in 2021: zes treden, van de staart naar de kop');
    expect(rows[0]?.slice(0, 3)).toEqual(['Trede of instrument', `Westhoek, ${adults}`, `West-Vlaanderen, ${adults}`]);
    expect(rows.find(([place]) => place?.startsWith('Trede 5'))?.slice(1, 5)).toEqual([
      '48,3',
      '55,3',
      '6.072',
      '38.797',
    ]);
    expect(rows.find(([place]) => place?.startsWith('Trede 3'))?.slice(1, 5)).toEqual(['1,15', '1,63', '145', '1.143']);
    const figure = screen.getByRole('figure', { name: 'De participatieslang' });
    expect(within(figure).getByRole('link', { name: /^Statbel/ })).toBeInTheDocument();
    expect(said(figure)).toContain('Westhoek 125.619 en West-Vlaanderen 701.752');
  });

  test('counts all ages where the reader asks for them', async () => {
    const { user, at } = await openRoute('/trede/5?eenheid=per1000');
    expect(said()).toContain(`Dat is 48,3 ${adults}, tegenover 55,3 in West-Vlaanderen.`);
    await user.selectOptions(screen.getByLabelText('Inwoners'), 'alle leeftijden');
    expect(at()).toBe('/trede/5?eenheid=per1000&leeftijd=alle');
    expect(said()).toContain('Dat is 27,6 per 1.000 inwoners van alle leeftijden, tegenover 32,2 in West-Vlaanderen.');
  });
});

describe('/?eenheid=index', () => {
  test('has 87, 85 and 71 on the rungs, and 114 for wijk-werken', async () => {
    await openRoute('/?eenheid=index&weergave=tabel');
    expect(said()).toContain(
      'Index in Westhoek naar inwoners van 18 tot 64 jaar (West-Vlaanderen = 100): 87 op trede 5, 85 op trede 4 en 71 op trede 3.',
    );
    expect(rowsOf('Instrumenten in Westhoek, 2021').find(([name]) => name === 'Wijk-werken')).toEqual([
      'Wijk-werken',
      '114',
      '168',
      '823',
      '20,4%',
    ]);
    expect(said()).toContain(
      'Boven 100: Arbeidszorg WSE (126), Collectief maatwerk (117), Wijk-werken (114) en SINE (106).',
    );
  });
});

describe('/trede/4?eenheid=per1000&weergave=tabel', () => {
  test('closes with a sum that is a lower bound and the published total', async () => {
    await openRoute('/trede/4?eenheid=per1000&weergave=tabel');
    const rows = rowsOf('Instrumenten op deze trede, 2021');
    expect(rows.slice(-2).map((row) => row.slice(0, 3))).toEqual([
      ['Som van de delen', 'ten minste 11,9', '14,0'],
      ['Gepubliceerd totaal', '11,9', '14,0'],
    ]);
  });
});

describe('/vergelijken', () => {
  const pair = '/vergelijken?instrument=wijk-werken,duaal-leren&weergave=tabel';

  test('compares per 1,000 inhabitants, with the counts and the difference', async () => {
    await openRoute(`${pair}&eenheid=per1000`);
    expect(rowsOf(`Instrumenten naast elkaar, ${adults}, 2021`)).toEqual([
      [
        'Instrument',
        `Westhoek, ${adults}`,
        `West-Vlaanderen, ${adults}`,
        `Verschil met Wijk-werken, ${adults}`,
        'Verschil met Wijk-werken, procent',
      ],
      ['Wijk-werken', '1,34 (168)', '1,17 (823)', 'basis', 'basis'],
      ['Duaal leren', '0,61 (77)', '0,83 (582)', '−0,72', '−54,2%'],
    ]);
    expect(sentences()).toContain(
      `In Westhoek heeft Wijk-werken 1,34 en Duaal leren 0,61 (${adults}): een verschil van −0,72. In West-Vlaanderen: Wijk-werken 1,17 en Duaal leren 0,83.`,
    );
  });

  test('compares as an index', async () => {
    await openRoute(`${pair}&eenheid=index`);
    expect(rowsOf('Instrumenten naast elkaar, index (West-Vlaanderen = 100), 2021').map((row) => row.slice(1))).toEqual(
      [
        [
          'Westhoek, index naar inwoners van 18 tot 64 jaar (West-Vlaanderen = 100)',
          'Verschil met Wijk-werken, index naar inwoners van 18 tot 64 jaar',
          'Verschil met Wijk-werken, procent',
        ],
        ['114 (168 van 823)', 'basis', 'basis'],
        ['74 (77 van 582)', '−40', '−35,2%'],
      ],
    );
  });
});

describe('a unit that the package cannot give', () => {
  test('is offered as unavailable, with the reason', async () => {
    await openRoute('/?regio=west-vlaanderen');
    const option = screen.getByRole('option', { name: /^index/ });
    expect(option).toBeDisabled();
    expect(option).toHaveTextContent('index (niet mogelijk: er is geen regio om mee te vergelijken)');
    expect(screen.getByRole('option', { name: 'per 1.000 inwoners' })).toBeEnabled();
  });

  test('never falls back to another unit', async () => {
    await openRoute('/trede/5?eenheid=per1000&jaar=2020&data=fictief&regio=middelmeers&weergave=tabel');
    expect(rowsOf('Instrumenten op deze trede, 2020')[1]?.slice(0, 2)).toEqual(['Doelgroepkortingen', '–']);
    expect(said()).toContain(
      'Een cijfer per 1.000 inwoners van 18 tot 64 jaar kan hier niet: er is geen aantal inwoners van 18 tot 64 jaar van Middelmeers voor 2020.',
    );
  });
});
