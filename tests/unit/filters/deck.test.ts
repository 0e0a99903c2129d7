import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  deckLimit,
  parseDeck,
  parseSlide,
  printSlide,
  readyDeck,
  readyDeckSearch,
  searchWithDeck,
  searchWithDeckChoice,
  slideOf,
  slideSearch,
  type Slide,
} from '#filters/deck.ts';
import { packValue, unpack } from '#filters/deckText.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const word = fc.stringMatching(/^[a-zA-Z0-9._-]{1,12}$/);
const anySlide: fc.Arbitrary<Slide> = fc
  .record({
    segments: fc.array(word, { maxLength: 3 }),
    pairs: fc.array(fc.tuple(word, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })), { maxLength: 5 }),
    part: fc.option(word),
    title: anyText,
    note: anyText,
  })
  .filter(({ segments }) => segments.every((segment) => !/^\.+$/.test(segment)))
  .map(({ segments, pairs, part, title, note }) => ({
    ...slideOf(`/${segments.join('/')}`, `?${new URLSearchParams(pairs).toString()}`),
    part,
    title,
    note,
  }));

const twelve = [
  ...readyDeck,
  slideOf('/trede/6'),
  slideOf('/vergelijken', '?regio=oostende,roeselare-tielt&jaar=2021&eenheid=aandeel&instrument=sine,lde,wijk-werken'),
  slideOf('/vergelijken', '?instrument=collectief-maatwerk,arbeidszorg-wse&schaal=log&weergave=tabel'),
  slideOf('/doorstroom', '?regio=west-vlaanderen&jaar=2023', '#stappen'),
  slideOf('/gegevens', '?domein=werk,welzijn&sorteer=waarde&volgorde=aflopend'),
];

describe(packValue, () => {
  test('brings back any text, in characters that no messenger rewrites', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(packValue(text)).toMatch(/^(?:[a-z0-9_.,~-]*[a-z0-9_-])?$/);
        expect(unpack(packValue(text))).toBe(text);
      }),
    );
  });

  test('spends two characters on a blank and three on a capital', () => {
    expect(packValue('Ons werk')).toBe('_uons_swerk');
  });
});

describe(printSlide, () => {
  test('reads like the page that it shows', () => {
    expect(printSlide(slideOf('/trede/4', '?regio=oostende&jaar=2021'))).toBe('trede~4~regio.oostende~jaar.2021');
    expect(printSlide(slideOf('/'))).toBe('overzicht');
    expect(printSlide({ ...slideOf('/doorstroom', '', '#stappen'), title: 'Wie gaat door?' })).toBe(
      'doorstroom~deel.stappen~titel._uwie_sgaat_sdoor_v',
    );
  });

  test('brings back any deck', () => {
    fc.assert(
      fc.property(fc.array(anySlide, { maxLength: 14 }), (slides) => {
        const search = searchWithDeck('?regio=oostende', slides);
        expect(search).toMatch(/^\?[a-z0-9_.~,=&-]*$/);
        expect(parseDeck(search).map(({ slide }) => slide)).toEqual(slides);
      }),
    );
  });

  test('puts twelve views in fewer than 1.500 characters', () => {
    const address = `https://www.participatieslang.example/presenteren${searchWithDeck('', twelve)}`;
    expect(twelve).toHaveLength(12);
    expect(address.length).toBeLessThan(1500);
    expect(address.length).toBeLessThan(deckLimit);
  });
});

describe(parseSlide, () => {
  test.for([
    ['an address as people copy it', '/trede/4?jaar=2021#instrumenten', 'trede~4~jaar.2021~deel.instrumenten'],
    ['what stands around a link in a sentence', '(trede~4).', 'trede~4'],
    ['a slide that was escaped twice', 'trede%7E4', 'trede~4'],
    ['a page by its printed name', '/overzicht', 'overzicht'],
  ] as const)('reads %s', ([, written, printed]) => {
    const slide = parseSlide(written);
    expect(slide === null ? null : printSlide(slide)).toBe(printed);
  });

  test.for(['', '   ', '.regio', 'regio.oostende', 'trede~4~regio.oostende~rest', 'trede~4~.x'])(
    'takes "%s" for no slide',
    (written) => {
      expect(parseSlide(written)).toBeNull();
    },
  );

  test('never throws, whatever the address says', () => {
    fc.assert(fc.property(anyText, (written) => void parseSlide(written)));
    fc.assert(fc.property(anyText, (written) => void parseSlide(`/${written}`)));
    expect(parseSlide('//[')?.path).toBe('/[');
  });
});

describe(slideOf, () => {
  test('leaves to the presentation what holds for all its slides', () => {
    expect(slideOf('/', '?regio=oostende&taal=en&filters=verborgen&dia=over').search).toBe('?regio=oostende');
  });
});

describe(slideSearch, () => {
  const slide = slideOf('/trede/4', '?regio=oostende&referentie=westhoek&schaal=log');

  test('keeps what the slide says', () => {
    expect(slideSearch(slide, '?nr=1')).toBe('?regio=oostende&referentie=westhoek&schaal=log');
  });

  test('puts what the presentation says over it', () => {
    expect(slideSearch(slide, '?regio=brugge&taal=en')).toBe('?referentie=westhoek&schaal=log&regio=brugge&taal=en');
  });

  test('puts the region of the talk over both, beside its own parent', () => {
    expect(slideSearch(slide, '?regio=brugge&live=kortrijk')).toBe('?regio=kortrijk&schaal=log');
  });
});

describe(searchWithDeckChoice, () => {
  test('changes one choice and leaves the slides as they are written', () => {
    const search = '?regio=brugge&dia=trede~4&dia=%3Cb%3E&live=oostende';
    expect(searchWithDeckChoice(search, 'live', null)).toBe('?regio=brugge&dia=trede~4&dia=%3Cb%3E');
    expect(searchWithDeckChoice('?dia=over', 'live', 'oostende')).toBe('?live=oostende&dia=over');
  });
});

describe(readyDeckSearch, () => {
  test('takes region, year, language and package along, and no filter of one page', () => {
    expect(readyDeckSearch('?regio=brugge&jaar=2021&schaal=log&domein=werk&taal=en&data=fictief')).toBe(
      '?regio=brugge&jaar=2021&taal=en&data=fictief',
    );
  });
});
