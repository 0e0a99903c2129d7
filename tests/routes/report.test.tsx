import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openRoute } from '../support/renderRoute.tsx';

function section(name: string | RegExp): HTMLElement {
  return screen.getByRole('region', { name });
}

describe('the report of a region', () => {
  test('has the ladder, all six rungs, the comparison, throughput, what to know, and sources', async () => {
    await openRoute('/rapport');
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings).toEqual([
      'De participatieslang',
      'Trede 6: Betaald werk',
      'Trede 5: Betaald werk met ondersteuning',
      'Trede 4: Tijdelijke activerende trajecten',
      'Trede 3: Arbeidsmatige activiteiten onder begeleiding',
      'Trede 2: Sociale contacten buitenshuis',
      'Trede 1: Contacten beperkt tot de huiselijke kring',
      'Aandeel van West-Vlaanderen',
      'Doorstroom in 2021',
      'Wat u bij de cijfers moet weten',
      'Bronnen',
    ]);
    expect(within(section(/^Trede 5/)).getByText(/136 meer dan het gepubliceerde totaal van 6\.072/)).toBeVisible();
  });

  test('says of a rung that the poster has no figures of that it has none, and fills nothing in', async () => {
    await openRoute('/rapport');
    const rung = within(section(/^Trede 6/));
    expect(rung.getByText(/Over “Betaald werk” staat er geen getal op de poster/)).toBeVisible();
    expect(rung.queryByRole('figure')).not.toBeInTheDocument();
    expect(rung.queryByText(/\b0\b/)).not.toBeInTheDocument();
  });

  test('says what is missing, what differs, what is likely and where the series breaks, each once', async () => {
    await openRoute('/rapport');
    const notes = within(section('Wat u bij de cijfers moet weten'));
    expect(notes.getByText(/Activiteitencoöperatie, deelnemers: .* niet beschikbaar/)).toBeInTheDocument();
    expect(notes.getAllByText(/6\.072 en zijn de delen samen 6\.208/)).toHaveLength(1);
    expect(notes.getByText(/waarschijnlijk, niet zeker/)).toBeInTheDocument();
    expect(notes.getByText(/^Breuk in 2021/)).toBeInTheDocument();
  });

  test('has a code that opens it with its year', async () => {
    await openRoute('/rapport?regio=west-vlaanderen&taal=en');
    const code = screen.getByRole('img', { name: /^QR code of / });
    expect(code).toHaveAccessibleName(/\/rapport\?regio=west-vlaanderen&jaar=2021&taal=en$/);
  });

  test('compares with nothing where the region has no reference', async () => {
    await openRoute('/rapport?referentie=geen');
    expect(screen.queryByRole('heading', { name: /^Aandeel/ })).not.toBeInTheDocument();
    expect(section(/^Trede 3/)).toBeInTheDocument();
  });

  test('is found from the overview, with the filters', async () => {
    const { user, at } = await openRoute('/?regio=west-vlaanderen');
    await user.click(screen.getByRole('link', { name: 'Als rapport, op enkele bladzijden' }));
    await screen.findByRole('heading', { level: 1, name: /^Rapport: West-Vlaanderen/ });
    expect(at()).toBe('/rapport?regio=west-vlaanderen');
  });
});
