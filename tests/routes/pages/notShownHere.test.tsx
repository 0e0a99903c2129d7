import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { notShownHere } from '#pages/notShownHere.ts';
import { noChoices } from '#filters/choices.ts';
import { openRoute } from '../../support/renderRoute.tsx';

const keysOn = (pathname: string, chosen: Partial<typeof noChoices>) =>
  notShownHere(pathname, { ...noChoices, ...chosen }).map(({ key, from }) => `${key} ${from}`);

describe(notShownHere, () => {
  test.for([
    ['/', { years: [2021, 2018] }, ['years 1']],
    ['/', { years: [2021] }, []],
    ['/trede/4', { years: [2021, 2018] }, []],
    ['/vergelijken', { years: [2021, 2018] }, []],
    ['/vergelijken', { years: [2021, 2018], arrangement: 'rangorde' }, ['years 1']],
    ['/', { regions: ['westhoek', 'vlaams-gewest'] }, ['regions 1']],
    ['/doorstroom', { regions: ['westhoek', 'vlaams-gewest'], unit: 'per1000' }, ['unit 0']],
    ['/gegevens', { regions: ['west-vlaanderen'], search: 'sine' }, ['regions 0']],
    ['/poster', { instruments: ['sine'], paper: 'a4' }, ['instruments 0']],
    ['/over', { search: 'sine' }, []],
  ] as const)('on %s names of %o what is not shown', ([pathname, chosen, expected]) => {
    expect(keysOn(pathname, chosen)).toEqual(expected);
  });

  test('is said with the names of the edition and a link to the page that shows it, and stays in the address', async () => {
    const { at } = await openRoute('/?regio=westhoek,vlaams-gewest&jaar=2021,2018&zoek=sine');
    const line = screen.getByText(/^Staat in dit adres, maar niet op deze pagina/);
    expect(line).toHaveTextContent(/jaar 2018 \(Treden\) · regio Vlaanderen \(Vergelijken\) · .*sine \(Gegevens\)$/);
    expect(within(line).getByRole('link', { name: 'Treden' })).toHaveAttribute(
      'href',
      '/trede/5?regio=westhoek,vlaams-gewest&jaar=2021,2018&zoek=sine',
    );
    expect(at()).toContain('jaar=2021,2018');
  });
});
