import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openRoute } from '../../support/renderRoute.tsx';
import { marksIn, rowsOf, said, sentences, spokenBy } from './reading.ts';

const three = '/vergelijken?instrument=wijk-werken,duaal-leren,sine';
const figure = () => screen.getByRole('figure');

/** What the drawing says, instrument by instrument, of the Westhoek. */
function drawn(): string[] {
  const table = within(figure()).queryByRole('table');
  if (table !== null) {
    return within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        [...row.children]
          .slice(0, 2)
          .map((cell) => cell.textContent.trim())
          .join(' '),
      );
  }
  return marksIn(figure())
    .map(spokenBy)
    .filter((words) => !words.includes('; West-Vlaanderen'));
}

describe('/vergelijken, in every arrangement', () => {
  const arrangements = ['Staven', 'Panelen', 'Matrix'] as const;

  test.for([
    ['aantal', '', ['168', '77', '227']],
    ['aandeel', '&eenheid=aandeel', ['20,4%', '13,2%', '18,9%']],
    ['per 1.000', '&eenheid=per1000', ['1,34', '0,61', '1,81']],
    ['index', '&eenheid=index', ['114', '74', '106']],
  ] as const)('has the same figures, in the order of the address: %s', async ([, unit, [first, second, third]]) => {
    const { user, at } = await openRoute(`${three}${unit}`);
    for (const arrangement of arrangements) {
      await user.click(screen.getByRole('button', { name: arrangement }));
      expect(screen.getByRole('button', { name: arrangement, pressed: true })).toBeInTheDocument();
      expect(drawn()).toEqual([
        expect.stringMatching(new RegExp(`^Wijk-werken.* ${first}`)),
        expect.stringMatching(new RegExp(`^Duaal leren.* ${second}`)),
        expect.stringMatching(new RegExp(`^SINE.* ${third}`)),
      ]);
    }
    expect(at()).toContain('opstelling=matrix');
  });

  test.for([
    ['waarde', ['SINE', 'Wijk-werken', 'Duaal leren']],
    ['verschil&basis=west-vlaanderen', ['Duaal leren', 'Wijk-werken', 'SINE']],
    ['naam', ['Duaal leren', 'SINE', 'Wijk-werken']],
    ['trede', ['SINE', 'Wijk-werken', 'Duaal leren']],
  ] as const)('stands in one order, drawn and as a table: %s', async ([sort, order]) => {
    const { user } = await openRoute(`${three}&sorteer=${sort}`);
    for (const arrangement of arrangements) {
      await user.click(screen.getByRole('button', { name: arrangement }));
      expect(drawn()).toEqual(order.map((name) => expect.stringMatching(new RegExp(`^${name}`))));
    }
    await user.click(screen.getByRole('button', { name: 'Tabel' }));
    expect(
      rowsOf('Instrumenten naast elkaar, 2021')
        .slice(1)
        .map(([name]) => name),
    ).toEqual(order);
  });
});

describe('/vergelijken, differences', () => {
  test('are to West-Vlaanderen where that is the basis, in people and in percent', async () => {
    await openRoute('/vergelijken?instrument=wijk-werken,sine&weergave=tabel&basis=west-vlaanderen');
    expect(rowsOf('Instrumenten naast elkaar, 2021')).toEqual([
      [
        'Instrument',
        'Westhoek',
        'West-Vlaanderen',
        'Verschil met West-Vlaanderen',
        'Verschil met West-Vlaanderen, procent',
      ],
      ['Wijk-werken', '168', '823', '−655', '−79,6%'],
      ['SINE', '227', '1.201', '−974', '−81,1%'],
    ]);
    expect(said()).toContain('Westhoek ligt in West-Vlaanderen: het verschil tussen hun aantallen');
  });

  test('are not taken over a break: Flanders in 2020 and 2021', async () => {
    await openRoute(
      '/vergelijken?regio=vlaams-gewest&jaar=2020,2021&basis=2020&instrument=collectief-maatwerk,lde&weergave=tabel',
    );
    expect(rowsOf('Instrumenten naast elkaar, 2020 en 2021')).toEqual([
      ['Instrument', 'Regio', 'Jaar', 'Aantal', 'Verschil met 2020', 'Verschil met 2020, procent'],
      ['Collectief maatwerk', 'Vlaanderen', '2020', '23.318', 'basis', 'basis'],
      ['Collectief maatwerk', 'Vlaanderen', '2021', '24.064', 'niet vergelijkbaar', 'niet vergelijkbaar'],
      ['LDE (lokale diensteneconomie)', 'Vlaanderen', '2020', '2.559', 'basis', 'basis'],
      ['LDE (lokale diensteneconomie)', 'Vlaanderen', '2021', '2.402', 'niet vergelijkbaar', 'niet vergelijkbaar'],
    ]);
    expect(said()).toContain('Die jaren zijn niet vergelijkbaar: er is anders geteld.');
    expect(said()).toContain('Breuk in 2021: Een andere telling');
  });

  test('stand beside the values where a basis was chosen, and only then', async () => {
    const { user } = await openRoute('/vergelijken?instrument=wijk-werken,duaal-leren&opstelling=matrix');
    expect(within(figure()).getByRole('table')).not.toHaveTextContent('−91');
    await user.selectOptions(screen.getByLabelText('Verschil met'), 'Duaal leren');
    expect(within(figure()).getByRole('table')).toHaveTextContent('+91 (+118,2%)');
  });
});

describe('/vergelijken, what is missing', () => {
  const pair = '/vergelijken?instrument=activiteitencooperatie,sine';

  test('is said of who has no figure at all', async () => {
    await openRoute(pair);
    expect(said(figure())).toContain('Zonder cijfer: Activiteitencoöperatie. Dat is niet nul.');
  });

  test('is said otherwise of who has one in another year or region', async () => {
    const { user } = await openRoute(`${pair}&jaar=2024,2020&data=fictief`);
    expect(said(figure())).toContain('Niet in elk jaar een cijfer: Activiteitencoöperatie. Dat is niet nul.');
    expect(said(figure())).not.toContain('Zonder cijfer');
    await user.click(screen.getByRole('button', { name: 'Panelen' }));
    expect(said(figure())).toContain('Niet in elk jaar een cijfer');
  });

  test('is said in English too, of regions and years together', async () => {
    await openRoute(`${pair}&regio=westhoek,noordkreke&jaar=2024,2020&data=fictief&taal=en`);
    expect(said(figure())).toContain('Not a figure in every region and every year: Activiteitencoöperatie.');
  });
});

describe('/vergelijken, units that only some of what is shown has', () => {
  test('can be chosen, and the sentence is of the first year that has it', async () => {
    const { user } = await openRoute('/vergelijken?jaar=2018,2021&instrument=wijk-werken,sine');
    await user.selectOptions(screen.getByLabelText('Eenheid'), 'per 1.000 inwoners');
    expect(said(figure())).toContain(
      'er is geen aantal inwoners van 18 tot 64 jaar van Westhoek voor 2018. In Westhoek (2021)',
    );
    expect(said(figure())).toContain('1,34');
  });

  test('are told apart from those that nothing here has', async () => {
    await openRoute('/vergelijken?jaar=2018');
    expect(screen.getByRole('option', { name: /^per 1\.000 inwoners \(niet mogelijk/ })).toBeDisabled();
  });
});

describe('/vergelijken, caveats', () => {
  test('say of differences per inhabitant how they were rounded; of people there is nothing to round', async () => {
    const { user } = await openRoute(`${three}&eenheid=index&basis=wijk-werken`);
    const words = 'Verschillen zijn genomen van de volle getallen en pas daarna afgerond.';
    expect(said(figure())).toContain(words);
    await user.selectOptions(screen.getByLabelText('Eenheid'), 'aantal');
    expect(said(figure())).not.toContain(words);
  });

  test('of another publisher’s count are its own, whichever region stands first', async () => {
    await openRoute(
      '/vergelijken?regio=vlaams-gewest,west-vlaanderen&basis=west-vlaanderen&instrument=collectief-maatwerk',
    );
    expect(said(figure())).toContain('van sociaal-economische partners van de provincie');
    expect(said(figure())).toContain('Doelgroepwerknemers, eind 2021.');
    expect(said(figure())).not.toContain('na de kop COLLECTIEF MAATWERK');
  });
});

describe('/vergelijken, several regions', () => {
  test('are rows of one table, each with its own share', async () => {
    await openRoute(
      '/vergelijken?regio=westhoek,west-vlaanderen&referentie=vlaams-gewest&eenheid=aandeel&instrument=lde&weergave=tabel',
    );
    expect(rowsOf('Aandeel van Vlaanderen, 2021')).toEqual([
      ['Instrument', 'Regio', 'Jaar', 'Aandeel', 'Verschil met Westhoek, procentpunt'],
      ['LDE (lokale diensteneconomie)', 'Westhoek', '2021', '0,9% (22 van 2.402)', 'basis'],
      ['LDE (lokale diensteneconomie)', 'West-Vlaanderen', '2021', '11,2% (270 van 2.402)', '+10,3'],
    ]);
  });

  test('are bars beside each other, most at once: eleven instruments in seven regions', async () => {
    await openRoute(
      '/vergelijken?data=fictief&opstelling=panelen&regio=westhoek,noordkreke,leiebocht,zandrug,middelmeers,houtvelde&referentie=geen',
    );
    expect(within(figure()).getAllByRole('heading', { level: 3 })).toHaveLength(6);
    expect(marksIn(figure())).toHaveLength(66);
    expect(sentences()).toContainEqual(expect.stringMatching(/^Alle panelen hebben dezelfde as, tot /));
  });
});
