import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Component as PresentingPage } from '#pages/presenting/PresentingPage.tsx';
import { openRoute } from '../support/renderRoute.tsx';

// Seven pages are drawn at once, without a screen to draw them on.
vi.setConfig({ testTimeout: 20_000 });

beforeEach(() => sessionStorage.clear());

/** The slide that can be seen: the others are inert. */
function slide(): HTMLElement {
  const shown = [...document.querySelectorAll<HTMLElement>('section[data-slide]')].filter(
    (one) => !one.hasAttribute('inert'),
  );
  expect(shown).toHaveLength(1);
  return shown[0] as HTMLElement;
}

function heading(): string {
  // Not by role: that question takes a second on a page with seven slides.
  return slide().querySelector('h1')?.textContent ?? '';
}

const said = () => screen.getAllByRole('status').map((status) => status.textContent);

/** A part of the window of whoever speaks, by its name. */
const part = (name: string): HTMLElement => screen.getByRole('region', { name });
const drawnIn = (name: string): Element | null => part(name).querySelector('[data-slide]');

describe(PresentingPage, () => {
  test('shows any region in seven slides, with its figures and their source', async () => {
    const { user } = await openRoute('/presenteren');
    expect(slide()).toHaveTextContent('7.718 mensen');
    expect(slide()).toHaveTextContent('1 / 7');
    expect(slide()).toHaveTextContent(/Bron: .*versie/);
    const headings = [heading()];
    for (let step = 0; step < 6; step += 1) {
      await user.keyboard('{PageDown}');
      headings.push(heading());
    }
    expect(headings).toEqual([
      'Westhoek in 2021',
      'Westhoek in 2021',
      'Trede 5: Betaald werk met ondersteuning',
      'Trede 4: Tijdelijke activerende trajecten',
      'Trede 3: Arbeidsmatige activiteiten onder begeleiding',
      'Sterk in Westhoek',
      'Doorstroom: cijfers van West-Vlaanderen',
    ]);
    expect(slide()).toHaveTextContent('874');
  });

  test('has the numbers of all instruments where there is no region to compare with', async () => {
    const { user } = await openRoute('/presenteren?regio=west-vlaanderen');
    await user.keyboard('6{Enter}');
    expect(slide()).toHaveTextContent('Instrumenten in West-Vlaanderen');
    expect(slide()).toHaveTextContent('Logaritmische schaal');
    expect(slide()).toHaveTextContent('32.097');
    expect(slide()).not.toHaveTextContent('geen regio om mee te vergelijken');
  });

  test('takes region, language and package of its address along', async () => {
    const { user } = await openRoute('/presenteren?regio=west-vlaanderen&taal=en&data=fictief');
    expect(heading()).toMatch(/^West-Vlaanderen in/);
    expect(slide()).toHaveTextContent('Fictitious data');
    await user.keyboard('{End}');
    expect(slide()).toHaveTextContent('7 / 7');
    expect(slide()).toHaveTextContent('Fictitious data');
  });

  test.for([
    ['{PageDown}', 2],
    ['{ArrowRight}{ArrowDown}', 3],
    ['{ }', 2],
    ['{End}', 7],
    ['{End}{PageUp}', 6],
    ['{End}{ArrowLeft}{ArrowUp}', 5],
    ['{End}{Home}', 1],
    ['{PageUp}', 1],
    ['{End}{PageDown}', 7],
    ['4{Enter}', 4],
    ['12{Enter}', 7],
    ['4{Escape}{PageDown}', 2],
  ] as const)('follows the keys %s', async ([keys, at]) => {
    const { user, router } = await openRoute('/presenteren');
    await user.keyboard(keys);
    expect(slide()).toHaveTextContent(`${at} / 7`);
    await waitFor(() => expect(router.state.location.hash).toBe(`#${at}`));
  });

  test('says which slide is shown', async () => {
    const { user } = await openRoute('/presenteren');
    await user.keyboard('3{Enter}');
    expect(said()).toContain('Dia 3 van 7: Trede 5');
    await user.keyboard('2');
    expect(said()).toContain('Ga naar dia 2 met Enter');
  });

  test('begins at the slide in the address', async () => {
    await openRoute('/presenteren#4');
    expect(slide()).toHaveTextContent('4 / 7');
  });

  test.for([
    ['b', 'Het scherm is zwart. Druk op B om verder te gaan.'],
    ['.', 'Het scherm is zwart. Druk op B om verder te gaan.'],
    ['w', 'Het scherm is wit. Druk op W om verder te gaan.'],
  ] as const)('covers the screen with %s and uncovers it with the same key', async ([key, words]) => {
    const { user } = await openRoute('/presenteren');
    await user.keyboard(key);
    expect(said()).toContain(words);
    await user.keyboard(key);
    expect(said()).not.toContain(words);
    await user.keyboard(`${key}{PageDown}`);
    expect(said()).not.toContain(words);
    expect(slide()).toHaveTextContent('2 / 7');
  });

  test('takes the cover away with the first Escape and stays', async () => {
    const { user, at } = await openRoute('/presenteren?regio=west-vlaanderen');
    await user.keyboard('b{Escape}');
    expect(said()).not.toContain('Het scherm is zwart.');
    expect(at()).toBe('/presenteren?regio=west-vlaanderen');
  });

  test('leaves with Escape to the page it came from', async () => {
    const { user, router, at } = await openRoute('/over?regio=west-vlaanderen');
    await user.click(screen.getByText('Presenteren'));
    await user.click(screen.getByRole('link', { name: 'De regio in zeven dia’s' }));
    await waitFor(() => expect(document.querySelector('section[data-slide]')).not.toBeNull());
    expect(at()).toBe('/presenteren?regio=west-vlaanderen');
    await user.keyboard('{PageDown}{PageDown}');
    await waitFor(() => expect(router.state.location.hash).toBe('#3'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(at()).toBe('/over?regio=west-vlaanderen'));
  });

  test('leaves with Escape to the overview when it was opened from a link', async () => {
    const { user, at } = await openRoute('/presenteren?regio=west-vlaanderen&dia=trede~4');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(at()).toBe('/?regio=west-vlaanderen'));
  });

  test('leaves out a slide that cannot be read, says which and why, and plays the rest', async () => {
    const { user } = await openRoute('/presenteren?dia=trede~4&dia=trede~9&dia=doorstroom~jaar.2023');
    const notice = /^Dia 2 is weggelaten: de pagina “\/trede\/9” bestaat niet, of past niet op een dia\./;
    expect(screen.getByText(notice)).toBeInTheDocument();
    expect(slide()).toHaveTextContent('1 / 2');
    await user.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(screen.queryByText(notice)).toBeNull();
    await user.keyboard('{PageDown}');
    expect(slide()).toHaveTextContent('51');
  });

  test.for([
    ['trede~9~jaar.2021', 'Toon Trede 6 in de plaats', 'dia=trede~6~jaar.2021'],
    ['vergelijk', 'Toon Vergelijken in de plaats', 'dia=vergelijken'],
    ['rapport', 'Toon Overzicht in de plaats', 'dia=overzicht'],
    ['regio.oostende', 'Toon Overzicht in de plaats', 'dia=overzicht'],
  ] as const)('offers the page nearest to %s, in its place', async ([written, offer, dia]) => {
    const { user, router } = await openRoute(`/presenteren?dia=trede~4&dia=${written}&dia=over`);
    await user.click(screen.getByRole('link', { name: offer, hidden: true }));
    await waitFor(() => expect(router.state.location.search).toBe(`?dia=trede~4&${dia}&dia=over`));
    await waitFor(() => expect(slide()).toHaveTextContent('1 / 3'));
    expect(screen.queryByRole('link', { name: offer, hidden: true })).toBeNull();
  });

  test.for([
    ['to the left', 300, 100, 2],
    ['to the right at the first slide', 100, 300, 1],
    ['too short', 300, 260, 1],
  ] as const)('follows a finger that goes %s', async ([, from, to, at]) => {
    await openRoute('/presenteren?dia=trede~5&dia=trede~4');
    const stage = slide();
    fireEvent.touchStart(stage, { touches: [{ clientX: from, clientY: 200 }] });
    fireEvent.touchEnd(stage, { changedTouches: [{ clientX: to, clientY: 210 }] });
    expect(slide()).toHaveTextContent(`${at} / 2`);
  });

  test('says on the slide whose figures they are, and what they cannot do without', async () => {
    const { user } = await openRoute('/presenteren');
    await user.keyboard('{End}');
    expect(slide()).toHaveTextContent('leden van 4Werk (24 maatwerkbedrijven)');
    expect(slide()).toHaveTextContent('niet dezelfde mensen die gevolgd werden (geen cohort)');
    await user.keyboard('3{Enter}');
    expect(slide()).toHaveTextContent(
      'Bij 3 van de 4 instrumenten: welk getal erbij hoort, is in de bron waarschijnlijk',
    );
  });

  test('names the unit of every figure of the ladder', async () => {
    await openRoute('/presenteren?data=fictief&dia=overzicht~eenheid.per1000');
    const rung = slide().querySelector('[data-trede="5"]');
    expect(rung).toHaveTextContent(/\d,\dper 1\.000[\d.]+deelnemers/);
  });

  test.for(['staven', 'panelen', 'matrix', 'rangorde', 'spreiding'])(
    'shows a comparison arranged as %s',
    async (arrangement) => {
      await openRoute(`/presenteren?dia=vergelijken~opstelling.${arrangement}`);
      expect(heading()).toBe('Instrumenten vergelijken');
      expect(slide().querySelector('figure')).not.toBeNull();
      expect(screen.queryByText(/weggelaten/)).toBeNull();
    },
  );

  test('shows the poster as the snake alone', async () => {
    await openRoute('/presenteren?dia=poster');
    expect(slide().querySelector('figure[data-chosen] h2')).toHaveTextContent('De participatieslang');
  });

  test('names a filter that the figures do not know, with its slide', async () => {
    const { user } = await openRoute('/presenteren?dia=over&dia=trede~4~regio.atlantis');
    const notice = 'Dia 2: “atlantis” is hier niet bekend en is weggelaten.';
    expect(screen.getByText(notice)).toBeInTheDocument();
    await user.keyboard('{PageDown}');
    expect(screen.queryByText(notice)).toBeNull();
  });

  test('shows a heading and a part of one’s own, and hides filters when asked', async () => {
    await openRoute('/presenteren?filters=verborgen&dia=trede~4~titel._uons_swerk');
    expect(heading()).toBe('Ons werk');
    expect(within(slide()).queryByText(/Regio: Westhoek/)).toBeNull();
    expect(within(slide()).queryByRole('combobox')).toBeNull();
  });

  test('takes another region to all slides, and back with one key', async () => {
    const { user } = await openRoute('/presenteren');
    await user.selectOptions(screen.getByLabelText('Regio'), 'West-Vlaanderen');
    await waitFor(() => expect(heading()).toBe('West-Vlaanderen in 2021'));
    act(() => (document.activeElement as HTMLElement).blur());
    await user.keyboard('3{Enter}');
    expect(slide()).toHaveTextContent('38.797');
    await user.keyboard('r');
    await waitFor(() => expect(slide()).toHaveTextContent('6.072'));
    expect(screen.queryByRole('button', { name: /Terug naar/ })).toBeNull();
  });

  test('leaves keys in a chart to the chart, except those of a clicker', async () => {
    const { user } = await openRoute('/presenteren?dia=trede~5&dia=trede~4');
    const mark = slide().querySelector<HTMLElement>('[data-mark]');
    act(() => mark?.focus());
    await user.keyboard('{ArrowDown}{End}b2{Enter}');
    expect(slide()).toHaveTextContent('1 / 2');
    expect(document.activeElement).not.toBe(mark);
    expect(said()).toContain('Dia 1 van 2: Trede 5');
    await user.keyboard('{PageDown}');
    expect(slide()).toHaveTextContent('2 / 2');
  });

  test('tells whoever speaks what is on screen, what to say and what comes next', async () => {
    const { user } = await openRoute('/presenteren?scherm=spreker&dia=trede~5~tekst._uniet_soptellen&dia=doorstroom');
    expect(within(part('Notitie')).getByText('Niet optellen')).toBeInTheDocument();
    expect(drawnIn('Nu op het scherm')).toHaveTextContent('Trede 5: Betaald werk met ondersteuning');
    expect(within(part('Hierna')).getByText('Doorstroom')).toBeInTheDocument();
    expect(drawnIn('Hierna')).toHaveTextContent('874');
    await user.keyboard('{PageDown}');
    expect(drawnIn('Nu op het scherm')).toHaveTextContent('874');
    expect(within(part('Notitie')).getByText('Geen notitie bij deze dia.')).toBeInTheDocument();
    expect(within(part('Hierna')).getByText('Dit is de laatste dia.')).toBeInTheDocument();
    expect(drawnIn('Hierna')).toBeNull();
  });
});
