import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openRoute } from '../support/renderRoute.tsx';
import { rowsOf } from './pages/reading.ts';

const label = /^De participatieslang, Westhoek in 2021/;

function snake(name: RegExp = label): HTMLElement {
  return screen.getByRole('group', { name });
}

function focusedName(): string | null {
  return document.activeElement?.querySelector('text')?.textContent ?? null;
}

describe('the snake of the overview', () => {
  test('is a list of six rungs from tail to head, each with its instruments, all of them links', async () => {
    await openRoute('/');
    const [body] = within(snake()).getAllByRole('list');
    const rungs = [...(body?.children ?? [])].map((rung) => rung.querySelector('text')?.textContent);
    expect(rungs.map((words) => words?.slice(0, 7))).toEqual([1, 2, 3, 4, 5, 6].map((number) => `Trede ${number}`));
    expect(within(snake()).getAllByRole('link')).toHaveLength(6 + 11);
  });

  test('announces a rung and an instrument as the table has them', async () => {
    await openRoute('/');
    expect(within(snake()).getByRole('link', { name: /^Trede 5/ })).toHaveAccessibleName(
      'Trede 5: Betaald werk met ondersteuning; Westhoek (personen) 6.072; West-Vlaanderen 38.797; Aandeel 15,7%; Toelichting met arbeidsovereenkomst',
    );
    expect(within(snake()).getByRole('link', { name: /^SINE/ })).toHaveAccessibleName(
      'SINE; Westhoek (personen) 227; West-Vlaanderen 1.201; Aandeel 18,9%; Toelichting Sociale Economie. in hervorming naar individueel maatwerk',
    );
    expect(within(snake()).getByRole('link', { name: /^Trede 3/ })).toHaveAccessibleName(
      /Van trede 3 naar 4; Westhoek \(personen\) 32; Toelichting onze lezing$/,
    );
    expect(within(snake()).getByRole('link', { name: /^Trede 1/ })).toHaveAccessibleName(/geen cijfers op de poster/);
  });

  test('is one tab stop, walked with the arrows along the body and into a rung', async () => {
    const { user } = await openRoute('/');
    const stops = within(snake())
      .getAllByRole('link')
      .filter((link) => link.getAttribute('tabindex') === '0');
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    expect(focusedName()).toMatch(/^Trede 1/);
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
    expect(focusedName()).toMatch(/^Arbeidszorg WSE/);
    await user.keyboard('{ArrowUp}');
    expect(focusedName()).toMatch(/^Trede 3/);
    await user.keyboard('{End}');
    expect(focusedName()).toMatch(/^Trede 6/);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('heading', { name: 'De participatieslang' })).toHaveFocus();
  });

  test('opens the page of the rung, with the filters', async () => {
    const { user, at } = await openRoute('/?domein=werk');
    await user.click(within(snake()).getByRole('link', { name: /^Wijk-werken/ }));
    await screen.findByRole('heading', { level: 1, name: /Trede 4/ });
    expect(at()).toBe('/trede/4?domein=werk');
  });

  test('lights up the bar of the instrument that has focus, and the other way round', async () => {
    const { user } = await openRoute('/');
    const bars = screen.getByRole('group', { name: 'Instrumenten in Westhoek' });
    const bar = within(bars).getByRole('link', { name: /^Wijk-werken/ });
    const mark = within(snake()).getByRole('link', { name: /^Wijk-werken/ });
    const isLit = () => mark.querySelector('[data-highlighted="true"]') !== null;
    expect(bar).toHaveAttribute('data-highlighted', 'false');
    await user.hover(mark);
    expect(bar).toHaveAttribute('data-highlighted', 'true');
    await user.unhover(mark);
    expect(isLit()).toBe(false);
    await user.hover(bar);
    expect(isLit()).toBe(true);
  });

  test('is a table in the order of the body when the address asks for one', async () => {
    await openRoute('/?weergave=tabel');
    const rows = rowsOf('De participatieslang, Westhoek in 2021: zes treden, van de staart naar de kop');
    expect(rows).toContainEqual(
      expect.arrayContaining(['Trede 4: Tijdelijke activerende trajecten', '1.501', '9.855']),
    );
    expect(rows).toContainEqual(expect.arrayContaining(['Van trede 3 naar 4', '32', 'onze lezing']));
  });

  test('writes the movements of the package, and says below whose they are', async () => {
    await openRoute('/?regio=west-vlaanderen&jaar=2022');
    expect(within(snake(/^De participatieslang, West-Vlaanderen in 2022/)).getAllByText('deeltelling')).toHaveLength(3);
    expect(screen.getAllByText('Geteld zijn alleen leden van 4Werk (24 maatwerkbedrijven).').length).toBeGreaterThan(0);
  });

  test('keeps its elements when the region changes, so that they can move', async () => {
    const { router } = await openRoute('/');
    const circle = within(snake()).getByRole('link', { name: /^SINE/ }).querySelector('circle');
    const before = circle?.getAttribute('r');
    await router.navigate('/?regio=west-vlaanderen');
    const after = await screen.findByRole('group', { name: /^De participatieslang, West-Vlaanderen/ });
    expect(within(after).getByRole('link', { name: /^SINE/ }).querySelector('circle')).toBe(circle);
    expect(circle?.getAttribute('r')).not.toBe(before);
    expect(after).toHaveAttribute('data-moving', 'true');
  });

  test('speaks English, with the Dutch terms', async () => {
    await openRoute('/?taal=en');
    const english = snake(/^The participatieslang of Westhoek/);
    expect(within(english).getByRole('link', { name: /^Rung 5/ })).toHaveAccessibleName(/6,072/);
    expect(within(english).getByText('Tewerkstellingsplaatsen')).toBeInTheDocument();
  });
});
