import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openRoute } from '../support/renderRoute.tsx';

function sheet(name: string): HTMLElement {
  return screen.getByRole('article', { name });
}

describe('the poster', () => {
  test('is one A3 sheet lying down, with figures, legend, caveats, source, version and address', async () => {
    await openRoute('/poster');
    const paper = within(sheet('Het blad, A3 liggend'));
    expect(paper.getByRole('heading', { name: 'De participatieslang' })).toBeInTheDocument();
    expect(paper.getByText('Westhoek · 2021')).toBeInTheDocument();
    expect(paper.getByText('7.718 mensen')).toBeInTheDocument();
    expect(paper.getByText('6.072')).toBeInTheDocument();
    expect(paper.getByText('Sociale Economie')).toBeInTheDocument();
    expect(paper.getByText(/oppervlakte van een cirkel/)).toBeInTheDocument();
    expect(paper.getByText(/Dat is onze lezing/)).toBeInTheDocument();
    expect(paper.getByText(/^Bron: /)).toBeInTheDocument();
    expect(paper.getByText(/versie 1\.0\.0/)).toBeInTheDocument();
    expect(paper.queryByText('Fictieve gegevens')).not.toBeInTheDocument();
  });

  test('has a code for these figures: with the year, without the paper', async () => {
    await openRoute('/poster?regio=west-vlaanderen&papier=a4&stand=staand&taal=en');
    const code = screen.getByRole('img', { name: /^QR code of / });
    expect(code).toHaveAccessibleName(/\/\?regio=west-vlaanderen&jaar=2021&taal=en$/);
    expect(
      within(sheet('The sheet, A4 portrait')).getByText(/\/\?regio=west-vlaanderen&jaar=2021&taal=en$/),
    ).toBeVisible();
  });

  test('takes another sheet and puts it in the address', async () => {
    const { user, at } = await openRoute('/poster?taal=nl');
    await user.selectOptions(screen.getByLabelText('Papier'), 'A4');
    await user.selectOptions(screen.getByLabelText('Stand'), 'staand');
    expect(sheet('Het blad, A4 staand')).toBeInTheDocument();
    expect(at()).toBe('/poster?papier=a4&stand=staand');
  });

  test('says on the sheet itself that figures are fictitious', async () => {
    await openRoute('/poster?data=fictief');
    expect(within(sheet('Het blad, A3 liggend')).getByText('Fictieve gegevens')).toBeInTheDocument();
  });

  test('has no links on the drawing: paper cannot be pressed', async () => {
    await openRoute('/poster');
    expect(within(sheet('Het blad, A3 liggend')).queryAllByRole('link')).toEqual([]);
  });

  test('is found from the overview, with the filters', async () => {
    const { user, at } = await openRoute('/?regio=west-vlaanderen');
    await user.click(screen.getByRole('link', { name: 'Als poster, op één blad' }));
    await screen.findByRole('heading', { level: 1, name: /^Poster: West-Vlaanderen/ });
    expect(at()).toBe('/poster?regio=west-vlaanderen');
  });
});
