import type { Vocabulary } from '#filters/vocabulary.ts';
import { sorts } from '#filters/choices.ts';

/** The vocabulary of the poster's package, with the overrides that a test needs. */
export function vocabularyWith(overrides: Partial<Vocabulary> = {}): Vocabulary {
  const regions = overrides.regions ?? [
    { id: 'west-vlaanderen', name: 'West-Vlaanderen', parent: null },
    { id: 'westhoek', name: 'Westhoek', parent: 'west-vlaanderen' },
    { id: 'brugge', name: 'Brugge', parent: 'west-vlaanderen' },
  ];
  return {
    regions,
    instruments: [
      'doelgroepkortingen',
      'collectief-maatwerk',
      'sine',
      'lde',
      'werkplekleren',
      'activiteitencooperatie',
      'duaal-leren',
      'wijk-werken',
      'doorstroom-arbeidszorg',
      'arbeidszorg-wse',
      'ama-wvg',
    ],
    domains: ['werk', 'sociale-economie', 'welzijn', 'onderwijs'],
    years: [2023, 2022, 2021],
    yearsOf: () => [2023, 2022, 2021],
    sorts,
    defaultRegion: 'westhoek',
    defaultReference: (id) => regions.find((region) => region.id === id)?.parent ?? null,
    ...overrides,
  };
}
