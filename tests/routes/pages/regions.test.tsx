import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openRoute } from '../../support/renderRoute.tsx';
import { linksOnScreen, rowsOf, said } from './reading.ts';

const adults = 'per 1.000 inwoners van 18 tot 64 jaar';

describe('Wat opvalt', () => {
  test('names wijk-werken with both its shares, that its attribution is likely, and where it is to be seen', async () => {
    await openRoute('/');
    const list = screen.getByRole('region', { name: 'Wat opvalt' });
    expect(said(list)).toContain(
      'Wijk-werken : in Westhoek staat 20,4% van het aantal in West-Vlaanderen (168 van 823), ongeveer een derde meer dan de 15,5% van de treden 3, 4 en 5 samen. Dat dit getal bij dit instrument hoort is waarschijnlijk, niet zeker.',
    );
    expect(screen.getAllByRole('link', { name: 'Alle aandelen' })[0]).toHaveAttribute(
      'href',
      '/?jaar=2021&eenheid=aandeel#instrumenten',
    );
    expect(linksOnScreen()).toContain('/trede/5?jaar=2021&eenheid=per1000');
  });

  test('keeps the filters of the reader, and is in the reader’s language', async () => {
    await openRoute('/?domein=welzijn&taal=en');
    expect(said(screen.getByRole('region', { name: 'What stands out' }))).toContain(
      'AMA WVG : Westhoek has 7.8% of the number in West-Vlaanderen (60 of 767), about half less than the 15.5% of rungs 3, 4 and 5 together.',
    );
    const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(addresses).toContain('/?jaar=2021&eenheid=aandeel&domein=welzijn&taal=en#instrumenten');
  });

  test('is absent where there is nothing to say', async () => {
    await openRoute('/?regio=west-vlaanderen&jaar=2019');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('region', { name: 'Wat opvalt' })).not.toBeInTheDocument();
  });
});

describe('/vergelijken?opstelling=rangorde', () => {
  test('says of the poster that one region is no ranking, and sets the province apart', async () => {
    await openRoute('/vergelijken?opstelling=rangorde&eenheid=per1000&weergave=tabel');
    const figure = screen.getByRole('figure', { name: 'Rangorde: Trede 5' });
    expect(said(figure)).toContain(
      'Met één regio is er geen rangorde. Als geheel, niet in de rangorde: West-Vlaanderen (55,3).',
    );
    expect(said(figure)).toContain('Zonder plaats: Vlaanderen: geen cijfer.');
    expect(rowsOf('Rangorde: Trede 5, 2021')).toEqual([
      ['Regio', 'Plaats', adults, 'personen'],
      ['Westhoek (regio in beeld)', '–leeg', '48,3', '6.072'],
      ['West-Vlaanderen', 'geheel', '55,3', '38.797'],
      ['Vlaanderen', '–leeg', 'geen cijfer', 'geen cijfer'],
    ]);
  });

  test('ranks regions for each chosen instrument, the region in focus named', async () => {
    await openRoute('/vergelijken?instrument=sine,lde&opstelling=rangorde&data=fictief');
    const figures = screen.getAllByRole('figure').map((figure) => figure.id);
    expect(figures).toEqual(['rangorde-sine', 'rangorde-lde']);
    const bars = screen.getByRole('group', { name: 'Rangorde: SINE' });
    expect(said(bars)).toMatch(/Westhoek \(regio in beeld\); Plaats \d/);
    expect(said(screen.getByRole('figure', { name: 'Rangorde: SINE' }))).toMatch(
      /Westhoek heeft plaats \d (\(gedeeld\) )?van \d\./,
    );
  });
});

describe('/vergelijken?opstelling=spreiding', () => {
  test('sets the Westhoek beside the whole it lies in, and says that two points are no relation', async () => {
    await openRoute('/vergelijken?opstelling=spreiding&eenheid=per1000&weergave=tabel');
    const figure = screen.getByRole('figure', { name: 'Trede 5 en Trede 4' });
    expect(said(figure)).toContain(
      'West-Vlaanderen staat het hoogst op allebei: 55,3 (Trede 5) en 14,0 (Trede 4). Met 2 punten valt er over een verband niets te zeggen.',
    );
    expect(rowsOf('Trede 5 en Trede 4, 2021')).toEqual([
      ['Regio', `Trede 5 (${adults})`, `Trede 4 (${adults})`, 'Aantal inwoners van 18 tot 64 jaar'],
      ['Westhoek (regio in beeld)', '48,3', '11,9', '125.619'],
      ['West-Vlaanderen', '55,3', '14,0', '701.752'],
    ]);
  });

  test('names a region with one of the two figures, and a whole that is not drawn', async () => {
    await openRoute('/vergelijken?opstelling=spreiding&x=werkplekleren&y=activiteitencooperatie');
    expect(said()).toContain('Geen enkele regio heeft hier beide cijfers.');
    expect(said()).toContain(
      'Met maar één van de twee cijfers, dus niet getekend: Activiteitencoöperatie, Westhoek: niet beschikbaar.',
    );
  });

  test('is walked with the arrow keys, from left to right', async () => {
    const { user } = await openRoute('/vergelijken?opstelling=spreiding&eenheid=per1000&data=fictief');
    const points = within(screen.getByRole('group', { name: 'Trede 6 en Trede 5' })).getAllByRole('img');
    expect(points).toHaveLength(7);
    points[0]?.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(points[2]).toHaveFocus();
    expect(points[2]).toHaveAccessibleName(/; Trede 6 .* [\d,]+.*; Trede 5 .* [\d,]+/);
    await user.keyboard('{Home}');
    expect(points[0]).toHaveFocus();
  });

  test('stands beside a ranking of rungs, whose choice of instruments says that none is chosen', async () => {
    await openRoute('/vergelijken?opstelling=rangorde');
    expect(screen.getByRole('figure', { name: 'Rangorde: Trede 5' })).toBeInTheDocument();
    expect(screen.getByRole('search')).toHaveTextContent('geen gekozen');
    expect(screen.getByRole('search')).not.toHaveTextContent('0 van hoogstens');
  });

  test('has its axes in the address', async () => {
    const { user, at } = await openRoute('/vergelijken?opstelling=spreiding');
    await user.selectOptions(screen.getByLabelText('Verticaal'), 'Wijk-werken');
    expect(at()).toBe('/vergelijken?opstelling=spreiding&y=wijk-werken');
    expect(screen.getByRole('figure', { name: 'Trede 5 en Wijk-werken' })).toBeInTheDocument();
    expect(said()).toContain('Een geheel staat niet tussen zijn delen: West-Vlaanderen is hier niet getekend.');
  });
});
