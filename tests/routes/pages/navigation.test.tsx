import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openRoute } from '../../support/renderRoute.tsx';
import { heading, linksOnScreen, said } from './reading.ts';

const chosen = '?regio=west-vlaanderen&jaar=2021&domein=werk&schaal=log';
const addresses = ['/', '/trede/4', '/vergelijken', '/doorstroom', '/gegevens', '/over'] as const;

const inMenu = (name: string) =>
  within(screen.getByRole('navigation', { name: 'Pagina’s' })).getByRole('link', { name });
const announced = () => screen.getAllByRole('status').map((place) => place.textContent);

describe('going to another page', () => {
  test.for([
    ['Overzicht', '/', 'Westhoek in 2021'],
    ['Treden', '/trede/5', 'Trede 5: Betaald werk met ondersteuning'],
    ['Vergelijken', '/vergelijken', 'Instrumenten vergelijken'],
    ['Doorstroom', '/doorstroom', 'Doorstroom: cijfers van West-Vlaanderen'],
    ['Gegevens', '/gegevens', 'Gegevens'],
  ] as const)('%s changes the title, moves focus to the heading and says it aloud', async ([name, address, title]) => {
    const { user, at } = await openRoute('/over');
    expect(document.title).toBe('Over deze cijfers · Participatieslang');
    await user.click(inMenu(name));
    const h1 = await heading(title);
    expect(at()).toBe(address);
    await waitFor(() => expect(h1).toHaveFocus());
    expect(document.title).toBe(`${title} · Participatieslang`);
    expect(announced()).toContain(`${title} · Participatieslang`);
    expect(inMenu(name)).toHaveAttribute('aria-current', 'page');
    expect(document.querySelectorAll('nav [aria-current="page"]')).toHaveLength(name === 'Treden' ? 2 : 1);
  });

  test('leaves the first page of a visit to the browser', async () => {
    await openRoute('/');
    expect(document.body).toHaveFocus();
    expect(announced().join('')).toBe('');
  });

  test('announces a page that is not there too', async () => {
    const { router } = await openRoute('/');
    await router.navigate('/weg');
    const h1 = await heading('Deze pagina bestaat niet');
    await waitFor(() => expect(h1).toHaveFocus());
    expect(announced()).toContain('Deze pagina bestaat niet · Participatieslang');
  });

  test('goes back and forward one step at a time, filters and all', async () => {
    const { user, router, at } = await openRoute('/');
    await user.selectOptions(screen.getByLabelText('Regio'), 'West-Vlaanderen');
    await heading('West-Vlaanderen in 2021');
    await user.click(inMenu('Gegevens'));
    await heading('Gegevens');
    await router.navigate(-1);
    await heading('West-Vlaanderen in 2021');
    await router.navigate(-1);
    await heading('Westhoek in 2021');
    expect(at()).toBe('/');
    await router.navigate(2);
    await heading('Gegevens');
    expect(at()).toBe('/gegevens?regio=west-vlaanderen');
  });
});

describe('changing a filter', () => {
  test('is no navigation: focus stays, and nothing is announced', async () => {
    const { user, at } = await openRoute('/');
    const region = screen.getByLabelText('Regio');
    await user.selectOptions(region, 'West-Vlaanderen');
    await heading('West-Vlaanderen in 2021');
    expect(at()).toBe('/?regio=west-vlaanderen');
    expect(region).toHaveFocus();
    expect(announced().join('')).not.toContain('West-Vlaanderen in 2021');
    expect(document.title).toBe('West-Vlaanderen in 2021 · Participatieslang');
  });
});

describe('every link', () => {
  test.for(addresses)('on %s keeps all filters', async (address) => {
    await openRoute(`${address}${chosen}`);
    const links = linksOnScreen();
    expect(links.length).toBeGreaterThan(7);
    const changing = /&(taal=en|data=fictief)$/;
    expect(links.filter((href) => !href.replace(changing, '').endsWith(chosen))).toEqual([]);
    for (const name of ['Overzicht', 'Treden', 'Vergelijken', 'Doorstroom', 'Gegevens', 'Over']) {
      expect(inMenu(name).getAttribute('href')).toMatch(/\?regio=west-vlaanderen/);
    }
  });

  test('on a page that is not there keeps them too', async () => {
    await openRoute(`/trede/7${chosen}`);
    expect(linksOnScreen().filter((href) => !href.replace('&taal=en', '').endsWith(chosen))).toEqual([]);
  });
});

describe('the other language', () => {
  test('keeps the page and its filters, and Back returns', async () => {
    const { user, at, router } = await openRoute(`/trede/4${chosen}`);
    await user.click(screen.getByRole('link', { name: 'English' }));
    await heading('Rung 4: Tijdelijke activerende trajecten');
    expect(at()).toBe(`/trede/4${chosen}&taal=en`);
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(screen.getByLabelText('Region')).toHaveDisplayValue('West-Vlaanderen');
    expect(screen.getByRole('link', { name: 'Nederlands' })).toHaveAttribute('href', `/trede/4${chosen}`);
    await router.navigate(-1);
    await heading('Trede 4: Tijdelijke activerende trajecten');
    expect(document.documentElement).toHaveAttribute('lang', 'nl');
  });

  const english = 'This page is also available in English.';

  test('is offered in the reader’s own language, and taken in one press', async () => {
    const { user, at } = await openRoute('/?domein=werk', { languages: ['de-BE', 'en-GB', 'nl'] });
    expect((await screen.findByText(english)).closest('[lang]')).toHaveAttribute('lang', 'en');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Westhoek in 2021');
    await user.click(screen.getByRole('link', { name: 'Read it in English' }));
    await screen.findByRole('link', { name: 'Overview' });
    expect(at()).toBe('/?domein=werk&taal=en');
    expect(screen.queryByText(english)).not.toBeInTheDocument();
  });

  test('is not offered again once it was put aside', async () => {
    const { user } = await openRoute('/', { languages: ['en'] });
    await user.click(await screen.findByRole('button', { name: 'Not now' }));
    expect(screen.queryByText(english)).not.toBeInTheDocument();
    await user.click(inMenu('Gegevens'));
    await heading('Gegevens');
    expect(screen.queryByText(english)).not.toBeInTheDocument();
  });

  test.for([
    ['nl-BE', '/'],
    ['fr-BE', '/'],
    ['nl-BE', '/?taal=en'],
  ])('is not offered to %s on %s', async ([language, address]) => {
    await openRoute(address ?? '/', { languages: [language ?? ''] });
    expect(screen.queryByText(english)).not.toBeInTheDocument();
    expect(screen.queryByText('Deze pagina is er ook in het Nederlands.')).not.toBeInTheDocument();
  });
});

describe('an address that is no page', () => {
  test.for([
    ['/vergelijk', 'Vergelijken', '/vergelijken'],
    ['/Doorstrom', 'Doorstroom', '/doorstroom'],
    ['/gegevens/oud', 'Gegevens', '/gegevens'],
    ['/xyzzy', 'Overzicht', '/'],
    ['/trede/0', 'trede 1: Contacten beperkt tot de huiselijke kring', '/trede/1'],
    ['/trede/99', 'trede 6: Betaald werk', '/trede/6'],
    ['/trede/zes', 'trede 6: Betaald werk', '/trede/6'],
  ] as const)('%s offers %s', async ([address, name, nearest]) => {
    await openRoute(`${address}?domein=werk`);
    const offer = within(screen.getByRole('main')).getByRole('link', { name });
    expect(offer).toHaveAttribute('href', `${nearest}?domein=werk`);
    expect(said()).toContain('Bedoelde u misschien');
  });

  test('offers a page in English by its English name', async () => {
    await openRoute('/compare?taal=en');
    expect(within(screen.getByRole('main')).getByRole('link', { name: 'Compare' })).toHaveAttribute(
      'href',
      '/vergelijken?taal=en',
    );
  });
});
