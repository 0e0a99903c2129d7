import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openRoute } from '../../support/renderRoute.tsx';
import { allRows, heading, rowsOf, said, sentences } from './reading.ts';

const rowOf = (name: string) => allRows().find(([first]) => first === name);

describe('a part that is not available', () => {
  test('is n.b. in the drawing and in words, and makes the sum a lower bound', async () => {
    await openRoute('/trede/4');
    expect(screen.getByRole('link', { name: /^Activiteitencoöperatie; Westhoek n\.b\./ })).toBeInTheDocument();
    expect(said()).toContain('Zonder cijfer: Activiteitencoöperatie. Dat is niet nul.');
    expect(sentences()).toContain(
      'In Westhoek tellen de bekende delen op tot 1.501, precies het gepubliceerde totaal, terwijl één deel ontbreekt: dat is dus 0 of is uit het totaal gelaten. De som is een ondergrens.',
    );
    expect(rowOf('Westhoek')).toEqual(['Westhoek', '1.501', 'ten minste 1.501', 'ten minste 0']);
  });

  test('is told apart, note by note, from the figure of the other region', async () => {
    await openRoute('/trede/4');
    expect(sentences()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Westhoek: Gedrukt als n\.b\. \(niet beschikbaar\)\./),
        'West-Vlaanderen: Het enige paar van trede 4 dat na de andere overblijft.',
        'Staat vlak onder WERKPLEKLEREN - WERKPLEKINSTRUMENTEN.',
      ]),
    );
  });

  test('has no difference to anything', async () => {
    await openRoute('/vergelijken?instrument=activiteitencooperatie,sine&weergave=tabel');
    expect(rowOf('Activiteitencoöperatie')?.slice(0, 3)).toEqual(['Activiteitencoöperatie', 'n.b.', '106']);
    expect(rowOf('SINE')).toEqual(['SINE', '227', '1.201', '–leeg', '–leeg']);
  });
});

describe('a year without figures', () => {
  test.for([
    ['/?jaar=2022', 'Westhoek in 2021'],
    ['/trede/4?jaar=2022', 'Trede 4: Tijdelijke activerende trajecten'],
    ['/vergelijken?jaar=2022', 'Instrumenten vergelijken'],
  ] as const)('%s offers the year that has them', async ([address, title]) => {
    const { user, at } = await openRoute(address);
    const main = within(screen.getByRole('main'));
    expect(said()).toMatch(/Westhoek( zijn er)? ((in|voor) 2022 )?geen cijfers|geen cijfers voor 2022/);
    expect(main.queryByText('1.501')).not.toBeInTheDocument();
    await user.click(main.getByRole('button', { name: 'Toon 2021' }));
    await heading(title);
    expect(await main.findAllByText(/1\.224/)).not.toEqual([]);
    expect(at()).toBe(address.replace('2022', '2021'));
  });

  test('says once, not twice, that a rung has none', async () => {
    await openRoute('/trede/4?jaar=2022');
    const silence = 'Voor Westhoek zijn er in 2022 geen cijfers op deze trede.';
    expect(sentences().filter((sentence) => sentence === silence)).toHaveLength(1);
  });

  test('shows whose throughput is known that year, under its own name', async () => {
    await openRoute('/doorstroom?jaar=2023&weergave=tabel');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Doorstroom: cijfers van West-Vlaanderen');
    expect(said()).toContain('Over doorstroom in Westhoek alleen is er voor dit jaar niets gepubliceerd.');
    expect(
      rowsOf('Doorstroom in 2023')
        .slice(1)
        .map((row) => row.slice(0, 3)),
    ).toEqual([['Van trede 5 naar 6', 'West-Vlaanderen', '51']]);
  });

  test('takes the figures of the region itself where there are any', async () => {
    await openRoute('/doorstroom?jaar=2021');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Doorstroom: Westhoek');
    expect(said()).not.toContain('niets gepubliceerd');
  });
});

describe('a measure that nothing was counted in', () => {
  test('can be left again', async () => {
    const { user, at } = await openRoute('/?maat=instroom');
    await user.selectOptions(screen.getByLabelText('Maat'), 'deelnemers');
    expect(await screen.findByText('7.718 mensen')).toBeInTheDocument();
    expect(at()).toBe('/');
  });
});

describe('filters that leave nothing', () => {
  test('on a rung are one press away from everything', async () => {
    const { user, at } = await openRoute('/trede/4?domein=welzijn');
    expect(said()).toContain('Geen instrument van deze trede hoort bij de gekozen beleidsdomeinen.');
    expect(said()).toContain('1.501');
    await user.click(screen.getByRole('button', { name: 'Toon alle beleidsdomeinen' }));
    expect(await screen.findByRole('figure', { name: 'Instrumenten op deze trede' })).toBeInTheDocument();
    expect(at()).toBe('/trede/4');
  });

  test('in a comparison are one press away from all instruments', async () => {
    const { user, at } = await openRoute('/vergelijken?instrument=sine&domein=onderwijs');
    expect(said()).toContain('Geen van de gekozen instrumenten hoort bij de gekozen beleidsdomeinen.');
    await user.click(screen.getByRole('button', { name: 'Alle instrumenten' }));
    expect(await screen.findByText('11 instrumenten naast elkaar voor Westhoek in 2021.')).toBeInTheDocument();
    expect(at()).toBe('/vergelijken');
  });

  test('in the table of all figures are wiped with the search', async () => {
    const { user, at } = await openRoute('/gegevens?jaar=2021&domein=onderwijs&zoek=sine');
    expect(screen.getByRole('search')).toHaveTextContent('Jaar: 2021 · Beleidsdomein: Onderwijs · Zoekwoord: ‘sine’');
    expect(said()).toContain('0 van 39 waarnemingen');
    await user.click(screen.getByRole('button', { name: 'Wis zoekterm en filters' }));
    expect(await screen.findByText('39 waarnemingen')).toBeInTheDocument();
    expect(at()).toBe('/gegevens');
  });
});

describe('a comparison of one instrument', () => {
  test('stands beside nothing, and explains no differences', async () => {
    await openRoute('/vergelijken?instrument=sine&weergave=tabel');
    expect(sentences()).toContain('1 instrument voor Westhoek in 2021.');
    expect(said()).not.toContain('Verschillen zijn');
    expect(rowOf('SINE')).toEqual(['SINE', '227', '1.201']);
  });
});

describe('choices of another page', () => {
  test('are not said to be on where they change nothing', async () => {
    await openRoute('/?regio=westhoek,west-vlaanderen&instrument=sine');
    expect(screen.getByRole('search')).toHaveTextContent('Regio: Westhoek, tegenover West-Vlaanderen');
    expect(screen.getByRole('search')).not.toHaveTextContent('Instrumenten: SINE');
  });
});

const ofLatecomer = (year: number) =>
  `/vergelijken?jaar=${year}&instrument=activiteitencooperatie,sine&weergave=tabel&data=fictief`;

describe('fictitious figures of every status', () => {
  const instrument = 'Activiteitencoöperatie';

  test('tell what cannot exist from what is missing', async () => {
    await openRoute(ofLatecomer(2019));
    expect(rowOf(instrument)?.[1]).toBe('n.v.t.');
  });

  test('tell what is missing from zero', async () => {
    await openRoute(ofLatecomer(2020));
    expect(rowOf(instrument)?.[1]).toBe('n.b.');
  });

  test('say in the sentence of a rung that its count is an estimate, and where it comes from', async () => {
    await openRoute('/trede/1?data=fictief');
    expect(sentences().find((sentence) => sentence.includes('op deze trede'))).toMatch(
      /^In 2024 telde Westhoek [\d.]+ deelnemers op deze trede \(geschat\), /,
    );
    expect(said()).toContain('Deze trede heeft in dit pakket geen instrumenten.');
    expect(said()).toContain('Bron: Fictieve gegevens');
  });

  test('have no throughput out of the highest rung', async () => {
    await openRoute('/trede/6?maat=doorstroom&data=fictief');
    expect(sentences()).toContain('Voor Westhoek in 2024 is het cijfer niet van toepassing.');
  });
});
