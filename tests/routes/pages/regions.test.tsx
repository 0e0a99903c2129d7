import { screen } from '@testing-library/react';
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
      'AMA WVG : Westhoek has 7.8% of West-Vlaanderen (60 of 767), about half less than the 15.5% of rungs 3, 4 and 5 together.',
    );
    expect(linksOnScreen()).toContain('/?jaar=2021&eenheid=aandeel&domein=welzijn&taal=en#instrumenten');
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
