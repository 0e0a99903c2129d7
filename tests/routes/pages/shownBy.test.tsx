import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openRoute } from '../../support/renderRoute.tsx';
import { allRows, heading, marksIn, rowsOf, said, sentences, shownBy } from './reading.ts';

const rung3 = 'Trede 3 (Arbeidsmatige activiteiten onder begeleiding)';
const step34 = 'Van trede 3 naar 4 (Doorstroom/activering uit arbeidszorg)';
const members = 'leden van 4Werk (24 maatwerkbedrijven)';

describe('/', () => {
  test('counts rungs 3, 4 and 5 together, and names the rungs that the poster has no figures for', async () => {
    await openRoute('/');
    expect(sentences()).toContain(
      'Op de treden 3, 4 en 5 samen staan 7.718 mensen, 15,5% van de 49.795 in West-Vlaanderen. Voor de treden 1, 2 en 6 zijn er geen cijfers op de poster.',
    );
  });

  test.for([
    [5, '6.072', '38.797', '15,7%'],
    [4, '1.501', '9.855', '15,2%'],
    [3, '145', '1.143', '12,7%'],
  ] as const)('has rung %i: %s of %s, %s, and leads to its page', async ([rung, own, whole, share]) => {
    await openRoute('/');
    for (const number of [own, whole, share]) expect(said()).toContain(number);
    const links = within(screen.getByRole('main')).getAllByRole('link', { name: new RegExp(`Trede ${rung}`, 'i') });
    expect(links.map((link) => link.getAttribute('href'))).toContain(`/trede/${rung}`);
  });

  test('has the funnel 145 to 32 beside 1.143 to 296, in words and as pictures', async () => {
    await openRoute('/');
    const funnel = screen.getByRole('figure', { name: 'Doorstroom in 2021' });
    expect(said(funnel)).toContain('145 → 32');
    expect(said(funnel)).toContain('1.143 → 296');
    expect(said(funnel)).toContain('Het zijn twee tellingen van één jaar, geen cohort.');
    const pictures = marksIn(funnel).map(shownBy);
    expect(pictures).toEqual(['145', '32', '1.143', '296']);
  });

  test('has the same funnel as a table, with its rates', async () => {
    await openRoute('/?weergave=tabel');
    expect(rowsOf('Doorstroom in 2021')).toEqual([
      ['Stap', 'Regio', 'Aantal', 'Per 100 op de trede die ze verlaten'],
      [rung3, 'Westhoek', '145', expect.any(String)],
      [step34, 'Westhoek', '32', '22,1'],
      [rung3, 'West-Vlaanderen', '1.143', expect.any(String)],
      [step34, 'West-Vlaanderen', '296', '25,9'],
    ]);
  });
});

describe('/trede/4?weergave=tabel', () => {
  test('is a table of the five instruments with their sum and the published total', async () => {
    await openRoute('/trede/4?weergave=tabel');
    expect(rowsOf('Instrumenten op deze trede, 2021').map((row) => row.slice(0, 3))).toEqual([
      ['Instrument', 'Westhoek', 'West-Vlaanderen'],
      ['Werkplekleren - werkplekinstrumenten', '1.224', '8.048'],
      ['Wijk-werken', '168', '823'],
      ['Duaal leren', '77', '582'],
      ['Doorstroom/activering uit arbeidszorg', '32', '296'],
      ['Activiteitencoöperatie', 'n.b.', '106'],
      ['Som van de delen', 'ten minste 1.501', '9.855'],
      ['Gepubliceerd totaal', '1.501', '9.855'],
    ]);
  });
});

describe('/trede/5', () => {
  test('has the published total beside the sum, for the province and for the Westhoek', async () => {
    await openRoute('/trede/5');
    expect(rowsOf('Som en totaal van Betaald werk met ondersteuning, 2021, in aantal personen')).toEqual([
      ['Regio', 'Gepubliceerd totaal', 'Som van de delen', 'Verschil'],
      ['Westhoek', '6.072', '6.208', '+136'],
      ['West-Vlaanderen', '38.797', '39.518', '+721'],
    ]);
    expect(sentences()).toEqual(
      expect.arrayContaining([
        'In Westhoek zijn de delen samen 6.208, dat is 136 meer dan het gepubliceerde totaal van 6.072.',
        'In West-Vlaanderen zijn de delen samen 39.518, dat is 721 meer dan het gepubliceerde totaal van 38.797.',
      ]),
    );
  });
});

describe('/trede/1', () => {
  test('says that the poster has no figures, without a figure or a 0 in place of one', async () => {
    await openRoute('/trede/1');
    expect(screen.getByRole('heading', { name: 'Geen cijfers op de poster' })).toBeInTheDocument();
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    const numbers = new Set(said().match(/\d+([.,]\d+)*/g));
    // The rungs themselves, in their row of links and in the way out.
    expect([...numbers].toSorted()).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(said()).not.toContain('%');
  });
});

describe('/trede/7', () => {
  test('offers rung 6', async () => {
    const { user, at } = await openRoute('/trede/7');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Deze trede bestaat niet');
    expect(said()).toContain('“7” is er niet bij');
    await user.click(screen.getByRole('link', { name: 'trede 6: Betaald werk' }));
    await heading('Trede 6: Betaald werk');
    expect(at()).toBe('/trede/6');
  });
});

describe('/vergelijken?instrument=wijk-werken,duaal-leren&eenheid=aandeel&weergave=tabel', () => {
  test('is 20,4% (168 of 823) and 13,2% (77 of 582), in the order of the address', async () => {
    await openRoute('/vergelijken?instrument=wijk-werken,duaal-leren&eenheid=aandeel&weergave=tabel');
    expect(rowsOf('Aandeel van West-Vlaanderen, 2021')).toEqual([
      ['Instrument', 'Westhoek', 'Verschil met Wijk-werken, procentpunt'],
      ['Wijk-werken', '20,4% (168 van 823)', 'basis'],
      ['Duaal leren', '13,2% (77 van 582)', '−7,2'],
    ]);
    expect(said()).toContain('een verschil van −7,2 procentpunt');
  });
});

describe('/?regio=west-vlaanderen', () => {
  test('is the province alone, without a share of itself', async () => {
    await openRoute('/?regio=west-vlaanderen&weergave=tabel');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('West-Vlaanderen in 2021');
    expect(sentences()).toContain(
      'Op de treden 3, 4 en 5 samen staan 49.795 mensen. Voor de treden 1, 2 en 6 zijn er geen cijfers op de poster.',
    );
    expect(said()).toContain('38.797');
    for (const figure of screen.getAllByRole('figure')) expect(said(figure)).not.toContain('%');
    expect(said()).not.toContain('6.072');
    expect(rowsOf('Instrumenten in West-Vlaanderen, 2021')[0]).toEqual(['Instrument', 'West-Vlaanderen']);
  });
});

describe('/?regio=atlantis&domein=welzijn', () => {
  const address = '/?regio=atlantis&domein=welzijn&weergave=tabel';

  test('names atlantis, and keeps the filter on welzijn', async () => {
    await openRoute(address);
    expect(said()).toContain('‘atlantis’ kennen we niet als regio.');
    expect(rowsOf('Instrumenten in Westhoek, 2021').map(([name]) => name)).toEqual(['Instrument', 'AMA WVG']);
    expect(screen.getByRole('checkbox', { name: 'Welzijn', hidden: true })).toBeChecked();
    expect(screen.getByRole('search')).toHaveTextContent('Beleidsdomein: Welzijn');
  });

  test('offers the regions that there are, one press away', async () => {
    const { user, at } = await openRoute(address);
    await user.click(screen.getByRole('button', { name: 'Toon West-Vlaanderen' }));
    await heading('West-Vlaanderen in 2021');
    expect(at()).toBe('/?regio=west-vlaanderen&domein=welzijn&weergave=tabel');
    expect(said()).not.toContain('atlantis');
  });
});

describe('/doorstroom', () => {
  test('is the 2022 of 4Werk in funnel and table, headed by whose figures they are', async () => {
    const { user } = await openRoute('/doorstroom');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Doorstroom: cijfers van West-Vlaanderen');
    const funnel = screen.getByRole('figure', { name: 'Doorstroom in 2022' });
    const pictures = marksIn(funnel).map(shownBy);
    expect(pictures).toEqual(['874', '336', '81']);
    expect(said(funnel)).toContain(`Geteld zijn alleen ${members}.`);
    // In the sentence too: a slide and an export have no caveats beside it.
    expect(said(funnel)).toContain(`West-Vlaanderen, ${members}, 2022: 874 → 336 → 81`);
    expect(said(funnel)).toContain('geen cohort');
    await user.click(within(funnel).getByRole('button', { name: 'Tabel' }));
    await screen.findByRole('table', { name: 'Doorstroom in 2022' });
    expect(rowsOf('Doorstroom in 2022')).toEqual([
      ['Stap', 'Regio', 'Aantal', 'Wie is geteld'],
      ['Van trede 3 naar 4', 'West-Vlaanderen', '874', members],
      ['Van trede 4 naar 5', 'West-Vlaanderen', '336', members],
      ['Van trede 5 naar 6', 'West-Vlaanderen', '81', members],
    ]);
  });

  test('has every step and year, 51 for 2023', async () => {
    await openRoute('/doorstroom?weergave=tabel');
    expect(rowsOf('Instroom en doorstroom per stap en jaar').map((row) => row.slice(0, 3))).toEqual([
      ['Stap', 'Jaar', 'Aantal'],
      ['Van trede 3 naar trede 4: doorstroom uit 3, instroom in 4', '2021', '296'],
      ['Van trede 3 naar trede 4: doorstroom uit 3, instroom in 4', '2022', '874'],
      ['Van trede 4 naar trede 5: doorstroom uit 4, instroom in 5', '2022', '336'],
      ['Binnen trede 5', '2023', '43'],
      ['Van trede 5 naar trede 6: doorstroom uit 5, instroom in 6', '2022', '81'],
      ['Van trede 5 naar trede 6: doorstroom uit 5, instroom in 6', '2023', '51'],
    ]);
  });

  test.for(['/doorstroom', '/doorstroom?weergave=tabel', '/doorstroom?taal=en'])(
    'has no percentage between steps that could be read as one cohort on %s',
    async (address) => {
      await openRoute(address);
      const figures = screen.getAllByRole('figure');
      expect(figures.map((figure) => said(figure)).join(' ')).toContain('874');
      for (const figure of figures) expect(said(figure)).not.toMatch(/%|per 100/i);
    },
  );
});

describe('/doorstroom?data=fictief', () => {
  const regions = ['West-Vlaanderen', 'Westhoek', 'Noordkreke', 'Leiebocht', 'Zandrug', 'Middelmeers', 'Houtvelde'];

  test('says that its figures are fictitious', async () => {
    await openRoute('/doorstroom?data=fictief');
    expect(screen.getByText('Fictieve gegevens', { selector: 'strong' })).toBeInTheDocument();
  });

  test('has inflow and throughput of every step', async () => {
    await openRoute('/doorstroom?data=fictief&weergave=tabel');
    const steps = allRows().map(([step]) => step ?? '');
    const inflow = [1, 2, 3, 4, 5, 6].map((rung) => new RegExp(`^van buiten.* naar trede ${rung}\\b`, 'i'));
    const throughput = [1, 2, 3, 4, 5].map((rung) => new RegExp(`^van trede ${rung} naar trede ${rung + 1}\\b`, 'i'));
    const isThere = (step: RegExp) => steps.some((words) => step.test(words));
    expect([...inflow, ...throughput].filter((step) => !isThere(step))).toEqual([]);
  });

  test('has a funnel for each region', async () => {
    await openRoute('/doorstroom?data=fictief');
    const figure = screen.getByRole('figure', { name: 'Doorstroom per regio in 2024' });
    for (const region of regions) expect(within(figure).getAllByText(region).length).toBeGreaterThan(0);
    // Participants of rung 1, then five steps.
    expect(marksIn(figure)).toHaveLength(6 * regions.length);
  });
});

describe('/?taal=en', () => {
  test('is in English, with numbers as English readers write them', async () => {
    await openRoute('/?taal=en');
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(sentences()).toContain(
      'On rungs 3, 4 and 5 together there are 7,718 people, 15.5% of the 49,795 in West-Vlaanderen. For rungs 1, 2 and 6 there are no figures on the poster.',
    );
    expect(said()).toContain('38,797');
    expect(said()).not.toContain('38.797');
    expect(screen.getByRole('link', { name: 'Compare' })).toHaveAttribute('href', '/vergelijken?taal=en');
    expect(screen.getByLabelText('Region')).toHaveDisplayValue('Westhoek');
  });
});
