import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../../src/filters/readerSettings.ts';

describe(parseSettings, () => {
  test.for([
    ['{"thema":"donker"}', { theme: 'donker', hasSingleKeys: true }],
    ['{"toetsen":false}', { theme: null, hasSingleKeys: false }],
    ['{"thema":"contrast","toetsen":false}', { theme: 'contrast', hasSingleKeys: false }],
  ] as const)('reads %s', ([kept, settings]) => {
    expect(parseSettings(kept)).toEqual(settings);
  });

  test.for([null, '', 'null', '3', '[]', '{', '{"thema":"paars"}', '{"thema":["donker"]}', '{"toetsen":"nee"}'])(
    'takes the usual where %s was kept',
    (kept) => {
      expect(parseSettings(kept)).toEqual({ theme: null, hasSingleKeys: true });
    },
  );
});
