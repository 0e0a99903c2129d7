import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openRoute } from '../../support/renderRoute.tsx';
import { rowsOf, said } from './reading.ts';

describe('a year before the poster', () => {
  test('is shown as what its edition counted, and never beside 49.795', async () => {
    await openRoute('/?regio=west-vlaanderen&jaar=2019');
    expect(said()).toContain('In West-Vlaanderen zijn er voor 2019 geen cijfers per trede.');
    expect(said()).toContain(
      'POM West-Vlaanderen telde voor 2019 in West-Vlaanderen 63.552 mensen over de eigen treden van die editie samen',
    );
    expect(said()).not.toContain('49.795');
  });

  test('is not blamed on the poster', async () => {
    await openRoute('/?jaar=2016');
    expect(said()).toContain('Voor de treden 1, 2 en 6 zijn er geen cijfers.');
    expect(said()).not.toContain('op de poster');
    expect(said()).not.toContain('De poster');
  });

  test('has the two rungs of 2018, without a share of anyone', async () => {
    await openRoute('/?regio=west-vlaanderen&jaar=2018');
    expect(said()).toContain('Op de treden 3 en 4 samen staan 12.182 mensen .');
    expect(said()).toContain('57.302');
  });

  test('says which population is missing, and that an index has no reference', async () => {
    await openRoute('/?regio=west-vlaanderen&jaar=2018&eenheid=per1000');
    expect(said()).toContain('er is geen aantal inwoners van 18 tot 64 jaar van West-Vlaanderen voor 2018.');
  });

  test('says that an index has no reference', async () => {
    await openRoute('/?regio=west-vlaanderen&jaar=2018&eenheid=index');
    expect(said()).toContain('Een index kan hier niet: er is geen regio om mee te vergelijken.');
  });
});

describe('Flanders as reference', () => {
  const address = '/trede/5?regio=west-vlaanderen&referentie=vlaams-gewest&eenheid=aandeel&weergave=tabel';

  test('has 24,7% of collectief maatwerk, with the note on the other count, and says who has no figure there', async () => {
    await openRoute(address);
    const rows = rowsOf('Instrumenten op deze trede, 2021');
    expect(rows.find(([name]) => name === 'Collectief maatwerk')).toEqual([
      'Collectief maatwerk',
      '5.950',
      '24.064',
      '24,7%',
    ]);
    expect(rows.find(([name]) => name === 'SINE')).toEqual(['SINE', '1.201', 'geen cijfer', '–']);
    const figure = screen.getByRole('figure', { name: 'Instrumenten op deze trede' });
    expect(said(figure)).toContain('Geen cijfer in Vlaanderen: Doelgroepkortingen en SINE.');
    expect(said(figure)).toContain(
      'Een andere telling: de cijfers in Vlaanderen zijn van Statistiek Vlaanderen, die in West-Vlaanderen van sociaal-economische partners van de provincie. Doelgroepwerknemers, eind 2021.',
    );
    expect(within(figure).getByRole('link', { name: /^Statistiek Vlaanderen/ })).toBeInTheDocument();
    expect(said()).toContain('Voor Vlaanderen is er in 2021 geen totaal van deze trede.');
  });

  test('is no default: the province stands alone, and the Westhoek beside the province', async () => {
    await openRoute('/?regio=west-vlaanderen');
    expect(screen.getByLabelText('tegenover')).toHaveDisplayValue('geen');
    expect(within(screen.getByLabelText('tegenover')).getAllByRole('option')).toHaveLength(3);
  });
});

describe('/gegevens', () => {
  test('has the figures of other years with their sources', async () => {
    await openRoute('/gegevens?jaar=2018');
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows.find((row) => row.includes('57.302'))).toContain('Inventaris sociale economie');
    expect(rows.find((row) => row.includes('10.728'))).toContain('beschrijft de trede en nummert ze niet');
  });
});

describe('a total that belongs to its rung likely, not surely', () => {
  const likely = 'waarschijnlijk, niet zeker, is het bij trede 4 in 2018.';

  test('says so beside the total itself, and where it is drawn', async () => {
    await openRoute('/trede/4?regio=west-vlaanderen&jaar=2018,2021');
    expect(said()).toContain(`10.728 deelnemers op deze trede. Welk totaal bij welke trede hoort`);
    expect(said(screen.getByRole('figure', { name: 'Over de jaren' }))).toContain(likely);
  });

  test('says so beside the snake, of every such rung; those of the poster are sure', async () => {
    await openRoute('/?regio=west-vlaanderen&jaar=2018');
    expect(said(screen.getByRole('figure', { name: 'De participatieslang' }))).toContain(
      'is het bij trede 4 in 2018 en trede 3 in 2018.',
    );
  });

  test('is not said of the poster’s', async () => {
    await openRoute('/trede/4?regio=west-vlaanderen');
    expect(said()).not.toContain('Welk totaal bij welke trede');
  });
});

describe('/trede/4?jaar=2018,2021', () => {
  test('has 10.728 and 9.855 for the province, no percentage, and the break explained', async () => {
    await openRoute('/trede/4?jaar=2018,2021');
    const figure = screen.getByRole('figure', { name: 'Over de jaren' });
    expect(said(figure)).toContain(
      'West-Vlaanderen, gepubliceerd totaal van de trede: 10.728 in 2018 en 9.855 in 2021.',
    );
    expect(said(figure)).toContain('Daarom staat er geen lijn en geen percentage.');
    expect(said(figure)).toContain('Westhoek 1.501 (2021) · geen cijfer (2018)');
    expect(said(figure)).toContain('Breuk in 2021: Een andere telling');
    expect(said(figure)).not.toContain('%');
    expect(screen.getByRole('search')).toHaveTextContent('Jaar: 2018 en 2021');
  });

  test('has the same figures as a table, not comparable across the break', async () => {
    await openRoute('/trede/4?jaar=2018,2021&weergave=tabel&regio=west-vlaanderen');
    expect(rowsOf('Over de jaren').slice(0, 3)).toEqual([
      ['Wat', 'Regio', 'Jaar', 'Aantal', 'Verschil met het jaar ervoor', 'Verschil, procent'],
      ['Trede 4', 'West-Vlaanderen', '2018', '10.728', expect.any(String), expect.any(String)],
      ['Trede 4', 'West-Vlaanderen', '2021', '9.855', 'niet vergelijkbaar', 'niet vergelijkbaar'],
    ]);
  });

  test('takes differences where nothing changed in how people were counted', async () => {
    await openRoute('/trede/5?jaar=2019,2020&weergave=tabel&data=fictief');
    const row = rowsOf('Over de jaren')[2] ?? [];
    expect(row.slice(0, 3)).toEqual(['Trede 5', 'Westhoek', '2020']);
    expect(row[4]).toMatch(/^[+−]\d/);
    expect(row[5]).toMatch(/^[+−]\d+,\d%$/);
  });

  test('divides by the inhabitants of each year, and says in which year there are none', async () => {
    await openRoute('/trede/4?jaar=2018,2021&eenheid=per1000&weergave=tabel');
    const figure = screen.getByRole('figure', { name: 'Over de jaren, per 1.000 inwoners van 18 tot 64 jaar' });
    expect(figure).toHaveTextContent('er is geen aantal inwoners van 18 tot 64 jaar van West-Vlaanderen voor 2018');
    expect(rowsOf('Over de jaren, per 1.000 inwoners van 18 tot 64 jaar').map((row) => row[3])).toEqual([
      'Per 1.000 inwoners van 18 tot 64 jaar',
      'geen cijfer',
      '11,9 (1.501)',
      '10.728; er is geen aantal inwoners van 18 tot 64 jaar van West-Vlaanderen voor 2018',
      '14,0 (9.855)',
    ]);
  });
});
