import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openRoute } from '../support/renderRoute.tsx';
import { marksIn, spokenBy } from './pages/reading.ts';

const figure = (name: RegExp) => screen.getByRole('figure', { name });
const rowsOf = (name: RegExp) =>
  within(within(figure(name)).getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('the page of throughput, with what 4Werk published', () => {
  test('draws the three movements of 2022, and says whose they are and what nobody published', async () => {
    await openRoute('/doorstroom');
    const diagram = within(figure(/Wie bewoog waarheen in 2022/));
    expect(marksIn(figure(/Wie bewoog waarheen in 2022/)).map(spokenBy)).toEqual([
      expect.stringMatching(/^Van trede 5 naar trede 6; .*81; .*leden van 4Werk/),
      expect.stringMatching(/^Van trede 4 naar trede 5; .*336; /),
      expect.stringMatching(/^Van trede 3 naar trede 4; .*874; /),
    ]);
    expect(diagram.getByText(/Geteld zijn alleen leden van 4Werk/)).toBeInTheDocument();
    expect(diagram.getByText(/Niets gepubliceerd over: instroom van buiten, terug en uitstroom/)).toBeInTheDocument();
    expect(diagram.queryByText(/1\.291/)).not.toBeInTheDocument();
  });

  test('has no trend, no balance and no rates, and says why and who could give them', async () => {
    await openRoute('/doorstroom');
    expect(screen.queryByRole('figure', { name: /door de jaren|Tellen de cijfers op|In beweging/ })).toBeNull();
    const main = within(screen.getByRole('main'));
    expect(main.getByText(/Een balans per trede: daarvoor zijn/)).toBeInTheDocument();
    expect(main.getByText(/Een lijn door de jaren/)).toBeInTheDocument();
    expect(main.getByText(/VDAB/)).toBeInTheDocument();
    expect(main.queryByText(/\d per 100/)).toBeNull();
  });

  test('leads from a row of contents to figures that are there', async () => {
    await openRoute('/doorstroom');
    const links = within(screen.getByRole('navigation', { name: 'Op deze pagina' })).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['Trechter', 'Bewegingen', 'Per stap', 'Wat er niet is']);
    for (const link of links) {
      expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    }
  });

  test('draws the reading of 2021 as one movement of everyone', async () => {
    await openRoute('/doorstroom?jaar=2021&weergave=tabel');
    expect(rowsOf(/Wie bewoog waarheen in 2021/)).toEqual([['Van trede 3 naar trede 4', 'omhoog', '32', 'iedereen']]);
  });

  test('keeps who stayed on a rung apart from who went up', async () => {
    await openRoute('/doorstroom?jaar=2023&weergave=tabel');
    expect(rowsOf(/Wie bewoog waarheen in 2023/).map(([move, , count]) => [move, count])).toEqual([
      ['Van trede 5 naar trede 6', '51'],
      ['Binnen trede 5', '43'],
    ]);
  });
});

describe('the funnel of the page of throughput', () => {
  test('says what came onto the rung that each step leaves, and what left it, in picture, sentence and table', async () => {
    await openRoute('/doorstroom?data=fictief&jaar=2023&referentie=geen');
    const funnel = within(figure(/^Doorstroom in 2023/));
    expect(funnel.getByText(/30,3 per 100 op trede 3\s+instroom 139 · uitstroom 81/)).toBeInTheDocument();
    expect(funnel.getByText(/Instroom en uitstroom van de treden die ze verlaten, in Westhoek/)).toHaveTextContent(
      /trede 3: 139 en 81;/,
    );
    expect(funnel.getByRole('link', { name: /^Van trede 3 naar 4; .*60; .*30,3; .*139; .*81$/ })).toBeInTheDocument();
  });

  test('is a bar where one step is all that is known, and says so', async () => {
    await openRoute('/doorstroom?jaar=2023');
    const alone = figure(/^Doorstroom in 2023/);
    expect(within(alone).getByText(/Alleen deze stap is bekend: van trede 5 naar 6\./)).toBeInTheDocument();
    expect(alone.querySelector('[data-bars]')).not.toBeNull();
    expect(marksIn(alone)).toHaveLength(1);
    const contents = within(screen.getByRole('navigation', { name: 'Op deze pagina' })).getAllByRole('link');
    expect(contents.map((link) => link.textContent)).toEqual([
      'Doorstroom',
      'Bewegingen',
      'Per stap',
      'Wat er niet is',
    ]);
  });
});

describe('the page of throughput, with everything filled in', () => {
  test('shows what came in, went up, went back and left in its own rows, in the order of the drawing', async () => {
    await openRoute('/doorstroom?data=fictief&jaar=2023&weergave=tabel');
    const rows = rowsOf(/Wie bewoog waarheen in 2023/);
    expect(rows).toHaveLength(22);
    expect(rows.map(([, direction]) => direction).filter((one) => one === 'terug')).toHaveLength(5);
    expect(rows[0]?.slice(0, 3)).toEqual(['Van buiten naar trede 6', 'instroom van buiten', '6.229']);
    expect(rows).toContainEqual(['Van trede 4 terug naar trede 3', 'terug', '25', 'iedereen']);
    expect(rows.at(-1)?.[0]).toBe('Van trede 1 de ladder af');
  });

  test('lists a movement without a number, keeps it out of the sum, and says so', async () => {
    await openRoute('/doorstroom?data=fictief&jaar=2020&regio=middelmeers');
    const diagram = within(figure(/Wie bewoog waarheen in 2020/));
    expect(diagram.getByRole('link', { name: /^Van trede 3 naar trede 4; .*n\.b\./ })).toBeInTheDocument();
    expect(
      diagram.getByText(/Zonder bekend aantal, en in geen enkele som: Van trede 3 naar trede 4/),
    ).toBeInTheDocument();
    // 101 + 66 + 31 + 24 are known.
    expect(diagram.getByText('ten minste 222')).toBeInTheDocument();
  });

  test('walks the movements with one tab stop, and says what stands in the table', async () => {
    const { user } = await openRoute('/doorstroom?data=fictief&jaar=2023');
    const marks = marksIn(figure(/Wie bewoog waarheen/));
    expect(marks.filter((mark) => mark.tabIndex === 0)).toHaveLength(1);
    marks[0]?.focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(/^Van trede 6 terug naar trede 5; .*28/);
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveAccessibleName(/^Van trede 1 de ladder af; .*87/);
  });

  test('gives each rung its rates, with the denominator beside them', async () => {
    await openRoute('/doorstroom?data=fictief&jaar=2023&weergave=tabel');
    expect(rowsOf(/In beweging per trede in 2023/)).toContainEqual(['Trede 3', 'Doorstroom', '60', '198', '30,3']);
  });

  test('says of each rung whether the figures add up, and by how much they do not', async () => {
    await openRoute('/doorstroom?data=fictief&jaar=2023&weergave=tabel');
    const rows = rowsOf(/Tellen de cijfers op, van 2022 naar 2023/);
    // 200 + 139 − (60 + 81) = 198.
    const third = ['Trede 3', '200', '139', '60', '81', '198', '198', '0', 'De cijfers tellen op.'];
    expect(rows).toContainEqual(third);
    // 6.619 + 953 − (42 + 566) = 6.964, and there are 6.861.
    const gap = 'De cijfers tellen niet op: verschil van 103, dat is niet verklaard door de cijfers.';
    expect(rows).toContainEqual(['Trede 5', '6.619', '953', '42', '566', '6.964', '6.861', '−103', gap]);
  });

  test('leaves out of a balance what cannot exist', async () => {
    await openRoute('/doorstroom?data=fictief&jaar=2023');
    const [sixth, fifth] = within(figure(/Tellen de cijfers op/)).getAllByRole('img');
    expect(sixth).toHaveTextContent(/^Trede 663\.314Begin.*\+6\.271Instroom.*−5\.300Uitstroom/);
    expect(sixth).not.toHaveTextContent(/Doorstroom|n\.v\.t\./);
    expect(fifth).toHaveTextContent(/−42Doorstroom/);
  });

  test('draws up no balance across the break of 2022 on rung 4, and names it', async () => {
    await openRoute('/doorstroom?data=fictief&jaar=2022&weergave=tabel');
    const fourth = rowsOf(/Tellen de cijfers op/).find(([rung]) => rung === 'Trede 4');
    expect(fourth?.at(-1)).toMatch(/Niet opgemaakt: in 2022 veranderde de telling/);
    expect(fourth?.[7]).not.toMatch(/\d/);
  });

  test('has nothing to balance in the first year', async () => {
    await openRoute('/doorstroom?data=fictief&jaar=2019');
    expect(screen.queryByRole('figure', { name: /Tellen de cijfers op/ })).toBeNull();
  });

  test('puts chosen regions beside each other over the years, and says where the series breaks', async () => {
    await openRoute('/doorstroom?data=fictief&regio=westhoek,zandrug&weergave=tabel');
    const trend = figure(/Doorstroom door de jaren/);
    const regions = new Set(rowsOf(/Doorstroom door de jaren/).map(([, region]) => region));
    expect([...regions]).toEqual(['Westhoek', 'Zandrug']);
    expect(
      within(trend).getByText(/De reeksen van trede 3 naar 4 en van trede 4 naar 5 zijn gebroken/),
    ).toBeInTheDocument();
    expect(within(trend).getByText(/Breuk in de reeks van trede 4 in 2022/)).toBeInTheDocument();
  });

  test('gives a chosen instrument a funnel of its own', async () => {
    await openRoute('/doorstroom?data=fictief&jaar=2023&instrument=ama-wvg&weergave=tabel');
    const stages = rowsOf(/Doorstroom van AMA WVG in 2023/).map(([stage]) => stage);
    expect(stages[0]).toMatch(/^Trede 3|^Van trede 2 naar 3/);
    expect(stages.at(-1)).toMatch(/^Van trede 3 naar 4/);
  });

  test('shows the steps of the measure that is chosen', async () => {
    const { user, at } = await openRoute('/doorstroom?data=fictief');
    expect(figure(/Doorstroom per stap en jaar/)).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Maat' }), 'uitstroom');
    await waitFor(() => expect(figure(/Uitstroom per stap en jaar/)).toBeInTheDocument());
    expect(at()).toContain('maat=uitstroom');
  });

  test('speaks English too', async () => {
    await openRoute('/doorstroom?data=fictief&jaar=2023&taal=en&weergave=tabel');
    expect(rowsOf(/Who moved where in 2023/)).toContainEqual([
      'From rung 4 back to rung 3',
      'back down',
      '25',
      'everyone',
    ]);
    expect(figure(/Do the figures add up, from 2022 to 2023/)).toBeInTheDocument();
  });
});
