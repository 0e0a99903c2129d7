import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DifferenceFigure } from '#charts/DifferenceFigure.tsx';
import type { Edition } from '#domain/edition.ts';
import { editionDifference } from '#domain/editionDifference.ts';
import { en } from '#text/en.ts';
import { keeperDifference as enWords } from '#text/en/keeperDifference.ts';
import { nl } from '#text/nl.ts';
import { keeperDifference } from '#text/nl/keeperDifference.ts';
import { TextProvider } from '#text/TextContext.ts';
import {
  buurt,
  editionWith,
  figureOf,
  flowWith,
  inhabitantsOf,
  leren,
  observationWith,
  streek,
  zorg,
} from '../unit/domain/smallEdition.ts';

const before = {
  observations: [
    observationWith({ figure: figureOf(8048) }),
    observationWith({ instrument: leren, figure: figureOf(100) }),
    observationWith({ instrument: buurt, figure: figureOf(77) }),
    observationWith({ instrument: zorg, figure: figureOf(32) }),
  ],
  flows: [flowWith({ figure: figureOf(7) })],
};
const after = {
  observations: [
    observationWith({ figure: figureOf(8912) }),
    observationWith({ instrument: leren, figure: figureOf(160) }),
    observationWith({ instrument: buurt, figure: figureOf('O') }),
  ],
  flows: [flowWith({ figure: figureOf(7) })],
  populations: [inhabitantsOf(streek, 125_619)],
};

function show(view: 'grafiek' | 'tabel', [old, next]: readonly [Partial<Edition>, Partial<Edition>], language = nl) {
  const words = language === nl ? keeperDifference : enWords;
  const difference = editionDifference(editionWith(old), editionWith({ version: '1.1.0', ...next }));
  const figure = { id: 'verschil', difference, words, view, onViewChange: () => {} };
  render(
    <TextProvider value={language}>
      <DifferenceFigure {...figure} />
    </TextProvider>,
  );
}

/** The rows of the table, a text per cell. */
const rows = () =>
  screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent.replace('leeg', '')));

describe(DifferenceFigure, () => {
  test('counts in a sentence what changes, goes, comes and stays, and names the largest change', () => {
    show('grafiek', [before, after]);
    expect(screen.getByRole('heading', { name: 'Verschil met versie 1.0.0' })).toBeInTheDocument();
    expect(screen.getByText('3 cijfers').closest('p')).toHaveTextContent(
      '3 cijfers veranderen, 1 cijfer verdwijnt, 1 cijfer komt erbij en 1 cijfer blijft gelijk. De grootste verandering: Trede 4, totaal, Streek, 2021, 8.048 → 8.912 (+864, +10,7%). Eén verandering is meer dan de helft en meer dan 50 personen. Dat is geen fout, wel een vraag: klopt dat?',
    );
  });

  test('has a bar for each, the largest first, under what happened to it', () => {
    show('grafiek', [before, after]);
    const bars = screen.getByRole('group', { name: 'Verschil met versie 1.0.0' });
    expect(bars).toHaveTextContent(
      /Veranderd.*Trede 4, totaal.*\+8648\.048 → 8\.912 \(\+10,7%\).*buurt.*n\.b\.77 → n\.b\..*leren.*\+60100 → 160 \(\+60,0%\)\. Klopt dit\?.*Verdwenen.*zorg.*32.*Nieuw.*Inwoners 18-64 jaar.*125\.619/,
    );
  });

  test('tells in the table why there is no difference, and asks about a jump', () => {
    show('tabel', [before, after]);
    expect(rows().slice(2)).toEqual([
      ['buurt, Streek, 2021', 'Veranderd', '77', 'n.b.', '–', '–', '–'],
      ['leren, Streek, 2021', 'Veranderd', '100', '160', '+60', '+60,0%', 'Klopt dit?'],
      ['zorg, Streek, 2021', 'Verdwenen', '32', 'geen cijfer', '–', '–', '–'],
      ['Inwoners 18-64 jaar, Streek, 2021', 'Nieuw', 'geen cijfer', '125.619', '–', '–', '–'],
    ]);
  });

  test('says in English that nothing changed', () => {
    show('grafiek', [before, before], en);
    expect(screen.getByText('All figures are the same as in the published edition.')).toBeInTheDocument();
  });

  test('tells how many of a long list it shows', () => {
    const many = Array.from({ length: 501 }, (_, index) => observationWith({ year: 2021, id: `rij-${index}` }));
    show('tabel', [{}, { observations: many }]);
    expect(document.querySelectorAll('tbody tr')).toHaveLength(500);
    expect(screen.getByText(/De tabel toont 500 van de 501 verschillen/)).toBeInTheDocument();
  });
});
