import { describe, expect, test } from 'vitest';
import { type Findable, foundIn } from '#palette/matching.ts';

function findable(name: string, { also = '', detail = '' }: Partial<Findable> = {}): Findable {
  return { name, also, detail };
}

const all = [
  findable('Trede 3: Arbeidsmatige activiteiten'),
  findable('Trede 5: Betaald werk met ondersteuning'),
  findable('Activiteitencoöperatie', { also: 'Werk' }),
  findable('Arbeidszorg WSE'),
  findable('Doorstroom/activering uit arbeidszorg'),
  findable('Westhoek', { also: 'regio', detail: 'West-Vlaanderen' }),
  findable('Jaar 2021'),
  findable('SINE', { detail: 'Loonsubsidie' }),
];

const namesOf = (typed: string) => foundIn(typed, all).map(({ name }) => name);

describe(foundIn, () => {
  test.for([
    ['trede 3', 'Trede 3: Arbeidsmatige activiteiten'],
    ['3', 'Trede 3: Arbeidsmatige activiteiten'],
    ['activiteitencooperatie', 'Activiteitencoöperatie'],
    ['ACTIVITEITENCOÖPERATIE', 'Activiteitencoöperatie'],
    ['coop', 'Activiteitencoöperatie'],
    ['wsethoek', 'Westhoek'],
    ['westhok', 'Westhoek'],
    ['regio', 'Westhoek'],
    ['2021', 'Jaar 2021'],
    ['loonsub', 'SINE'],
    ['ondersteuning werk', 'Trede 5: Betaald werk met ondersteuning'],
  ] as const)('finds, for “%s”, %s first', ([typed, name]) => {
    expect(namesOf(typed)[0]).toBe(name);
  });

  test('puts the name that begins with what was typed before one that has it further on', () => {
    expect(namesOf('arbeidszorg')).toEqual(['Arbeidszorg WSE', 'Doorstroom/activering uit arbeidszorg']);
  });

  test('wants every word that was typed', () => {
    expect(namesOf('trede 4')).toEqual([]);
    expect(namesOf('trede werk')).toEqual(['Trede 5: Betaald werk met ondersteuning']);
  });

  test.for(['', '  ', '-', 'qqqq', '2020', 'sin e', 'xine'.repeat(40)])('finds nothing for “%s”', (typed) => {
    expect(namesOf(typed)).toEqual([]);
  });

  test('keeps equally near ones in their own order', () => {
    expect(namesOf('trede')).toEqual([
      'Trede 3: Arbeidsmatige activiteiten',
      'Trede 5: Betaald werk met ondersteuning',
    ]);
  });
});
