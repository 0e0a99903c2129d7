import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CoverageMatrix } from '#pages/observations/CoverageMatrix.tsx';
import { PopulationsTable } from '#pages/observations/PopulationsTable.tsx';
import { TotalsTable } from '#pages/observations/TotalsTable.tsx';
import { openRoute } from '../../support/renderRoute.tsx';

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe(CoverageMatrix, () => {
  test('says in words what each sign says, and counts them', async () => {
    await openRoute('/gegevens');
    const matrix = screen.getByRole('table', { name: 'Westhoek' });
    const row = within(matrix).getByRole('row', { name: /^Activiteitencoöperatie/ });
    expect(cellsOf(row).at(-1)).toBe('niet beschikbaar (n.b.)');
    expect(cellsOf(row).slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'staat niet in de gegevens'));
    const legend = screen.getByRole('list', { name: /^Wat de tekens betekenen/ });
    expect(within(legend).getByText('cijfer, zeker toegewezen: 21')).toBeInTheDocument();
    expect(within(legend).getByText('cijfer, waarschijnlijk toegewezen: 17')).toBeInTheDocument();
    expect(within(legend).getByText('afgeschermd: 0')).toBeInTheDocument();
  });

  test('is of the measure that the address asks for', async () => {
    await openRoute('/gegevens?data=fictief&maat=instroom');
    expect(screen.getByText(/is er een cijfer \(instroom\)\?$/)).toBeInTheDocument();
  });
});

describe(TotalsTable, () => {
  test('has both facts and their difference; a sum with a missing part is a lower bound', async () => {
    await openRoute('/gegevens');
    const table = screen.getByRole('table', { name: /^Som van de delen/ });
    const rows = within(table)
      .getAllByRole('row', { name: /Westhoek/ })
      .map((row) => cellsOf(row).slice(1));
    expect(rows).toEqual([
      ['trede 5', '6.072', '6.208', '4 van 4', '+136'],
      ['trede 4', '1.501', 'ten minste 1.501', '4 van 5', '0'],
      ['trede 3', '145', '145', '2 van 2', '0'],
    ]);
  });
});

describe(PopulationsTable, () => {
  test('has the inhabitants with their source', async () => {
    await openRoute('/gegevens');
    const table = screen.getByRole('table', { name: 'Inwoners' });
    const row = within(table).getByRole('row', { name: /Westhoek 18 tot 64 jaar/ });
    expect(cellsOf(row)[2]).toBe('125.619');
    expect(within(row).getByRole('link')).toHaveAttribute('href', 'https://statbel.fgov.be');
  });
});
