import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { useAskedRow } from '#pages/observations/useAskedRow.ts';
import { rowAnchor } from '../../src/paths.ts';
import { openRoute } from '../support/renderRoute.tsx';
import { marksIn } from './pages/reading.ts';

const askedRow = () => screen.getByRole('row', { current: true });

describe(useAskedRow, () => {
  test('marks and focuses the row that the address asks for', async () => {
    await openRoute('/gegevens#2021-westhoek-4-wijk-werken-deelnemers');
    expect(askedRow()).toHaveTextContent('2021Westhoek4Wijk-werken');
    await waitFor(() => expect(askedRow()).toHaveFocus());
    expect(screen.queryByText(/niet bij deze filters/)).toBeNull();
  });

  test('shows a row that the filters leave out, first, and says so', async () => {
    await openRoute('/gegevens?jaar=2018&zoek=totaal#2021-westhoek-4-wijk-werken-deelnemers');
    expect(screen.getByText(/wijst naar een rij die niet bij deze filters/)).toHaveRole('status');
    const [, first] = within(screen.getByRole('table', { name: 'Alle waarnemingen' })).getAllByRole('row');
    expect(first).toBe(askedRow());
    expect(screen.getByText('3 van 39 waarnemingen')).toBeInTheDocument();
  });

  test('marks a flow, whose source leads to the list of sources', async () => {
    await openRoute('/gegevens#2021~westhoek~3-naar-4~doorstroom-arbeidszorg');
    expect(askedRow()).toHaveTextContent('32');
    const source = within(askedRow()).getByRole('link', { name: /poster Participatieslang/ });
    expect(source).toHaveAttribute('href', '#bron-participatieslang-2021');
  });

  test('says that an edition does not have the row', async () => {
    await openRoute('/gegevens#1999-westhoek-4-wijk-werken-deelnemers');
    expect(screen.getByText('Het adres wijst naar een rij die niet in deze editie staat.')).toBeInTheDocument();
    expect(screen.queryByRole('row', { current: true })).toBeNull();
  });
});

describe('A number in the table of a figure', () => {
  test('leads to its row, with the filters; a share leads nowhere', async () => {
    const { user, router } = await openRoute('/trede/4?regio=west-vlaanderen&referentie=westhoek&weergave=tabel');
    const row = within(screen.getByRole('table', { name: /^Instrumenten op deze trede/ })).getByRole('row', {
      name: /^Wijk-werken/,
    });
    expect(
      within(row)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['823', '168']);
    await user.click(within(row).getByRole('link', { name: '168' }));
    await waitFor(() => expect(askedRow()).toHaveFocus());
    const { pathname, search, hash } = router.state.location;
    expect(`${pathname}${search}${hash}`).toBe(
      '/gegevens?regio=west-vlaanderen&referentie=westhoek&weergave=tabel#2021-westhoek-4-wijk-werken-deelnemers',
    );
  });

  test('leads to the row that says why there is none', async () => {
    await openRoute('/trede/4?weergave=tabel');
    const [cell] = screen.getAllByRole('link', { name: 'n.b.' });
    expect(cell).toHaveAttribute('href', '/gegevens?weergave=tabel#2021-westhoek-4-activiteitencooperatie-deelnemers');
  });
});

/** Which rows the links lead to. */
const anchorsOf = (links: readonly HTMLElement[]) => links.map((link) => link.getAttribute('href')?.split('#')[1]);

describe('A number in a drawing', () => {
  test.for([
    ['/trede/5', 'Instrumenten op deze trede', '2021-westhoek-5-sine-deelnemers'],
    ['/trede/4?jaar=2018,2021', 'Over de jaren', '2018-west-vlaanderen-4-totaal-deelnemers'],
    ['/vergelijken?eenheid=index', /^Instrumenten naast elkaar, index/, '2021-westhoek-4-wijk-werken-deelnemers'],
    ['/vergelijken?opstelling=panelen', 'Instrumenten naast elkaar', '2021-west-vlaanderen-5-lde-deelnemers'],
    [
      '/vergelijken?opstelling=matrix&eenheid=per1000',
      /^Instrumenten/,
      '2021-westhoek-4-activiteitencooperatie-deelnemers',
    ],
    ['/vergelijken?opstelling=rangorde', 'Rangorde: Trede 4', '2021-westhoek-4-totaal-deelnemers'],
    ['/', 'Doorstroom in 2021', '2021~westhoek~3-naar-4~doorstroom-arbeidszorg'],
  ] as const)('leads to its row: %s', async ([address, name, row]) => {
    await openRoute(address);
    expect(anchorsOf(marksIn(screen.getByRole('figure', { name })))).toContain(row);
  });

  test('is followed with Enter, and keeps the filters', async () => {
    const { user, router } = await openRoute('/vergelijken?instrument=wijk-werken,sine&eenheid=aandeel');
    screen.getByRole('link', { name: /^Wijk-werken; .*20,4%/ }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(askedRow()).toHaveFocus());
    const { pathname, search, hash } = router.state.location;
    expect(`${pathname}${search}${hash}`).toBe(
      '/gegevens?eenheid=aandeel&instrument=wijk-werken,sine#2021-westhoek-4-wijk-werken-deelnemers',
    );
  });
});

describe('The two counts of a share in a table', () => {
  test('lead each to their own row', async () => {
    await openRoute('/vergelijken?instrument=wijk-werken,activiteitencooperatie&eenheid=aandeel&weergave=tabel');
    const row = screen.getByRole('row', { name: /^Wijk-werken/ });
    expect(row).toHaveTextContent('20,4% (168 van 823)');
    expect(within(row).getByRole('link', { name: '168' })).toHaveAttribute(
      'href',
      expect.stringMatching(/#2021-westhoek-4-wijk-werken-deelnemers$/),
    );
    expect(within(row).getByRole('link', { name: '823' })).toHaveAttribute(
      'href',
      expect.stringMatching(/#2021-west-vlaanderen-4-wijk-werken-deelnemers$/),
    );
    const without = screen.getByRole('row', { name: /^Activiteitencoöperatie/ });
    expect(without).toHaveTextContent('n.b. (van 106)');
    expect(within(without).getByRole('link', { name: '106' })).toBeInTheDocument();
  });
});

describe('Sum and published total', () => {
  test('stay in people whatever the unit, the total leading to its row, a sum with a missing part at least that', async () => {
    await openRoute('/trede/4?eenheid=per1000');
    const table = screen.getByRole('table', { name: /^Som en totaal van .*, 2021, in aantal personen$/ });
    const row = within(table).getByRole('row', { name: /^Westhoek/ });
    expect([...row.children].map((cell) => cell.textContent)).toEqual([
      'Westhoek',
      '1.501',
      'ten minste 1.501',
      'ten minste 0',
    ]);
    expect(within(row).getByRole('link', { name: '1.501' })).toHaveAttribute(
      'href',
      '/gegevens?eenheid=per1000#2021-westhoek-4-totaal-deelnemers',
    );
  });
});

describe(rowAnchor, () => {
  test.for([
    ['2021-wijk-4~-3-totaal-deelnemers', '2021-wijk-4~-3-totaal-deelnemers'],
    [
      '2022~vlaanderen~3-naar-4~totaal~leden%20van%204Werk%20(24)',
      '2022~vlaanderen~3-naar-4~totaal~leden_van_4Werk_.2824.29',
    ],
    ['2022~a~3-naar-4~totaal~a%20b', '2022~a~3-naar-4~totaal~a_b'],
    ['2022~a~3-naar-4~totaal~a_b', '2022~a~3-naar-4~totaal~a.5fb'],
  ] as const)('keeps to the signs that are safe in an address: %s', ([id, anchor]) => {
    expect(rowAnchor(id)).toBe(anchor);
    expect(anchor).toMatch(/^[\w.~-]+$/);
  });
});
