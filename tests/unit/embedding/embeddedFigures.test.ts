import { describe, expect, test } from 'vitest';
import { embeddedFigures, embeddedName, embeddedView } from '#pages/embeddedFigures.ts';
import { nearestFigure } from '#pages/embedding/loadEmbedded.ts';

describe(embeddedName, () => {
  test('is the page and the figure, in characters that no messenger rewrites', () => {
    expect(embeddedName({ path: '/', figure: 'slang' })).toBe('overzicht.slang');
    expect(embeddedName({ path: '/trede/3', figure: 'instrumenten' })).toBe('trede-3.instrumenten');
    for (const name of embeddedFigures) expect(name).toMatch(/^[a-z0-9-]+\.[a-z0-9-]+$/);
  });

  test('leads back to the view, for every figure', () => {
    for (const name of embeddedFigures) {
      const view = embeddedView(name);
      expect(view === null ? null : embeddedName(view)).toBe(name);
    }
  });
});

describe(embeddedView, () => {
  test.for([
    '',
    'overzicht',
    'trede-7.jaren',
    'over.inhoud',
    'overzicht.Slang',
    'overzicht.slang.',
    '../overzicht.slang',
  ])('knows no view named “%s”', (name) => {
    expect(embeddedView(name)).toBeNull();
  });
});

describe(nearestFigure, () => {
  test('prefers a figure of the same page', () => {
    expect(nearestFigure('trede-4.instrumentn')).toBe('trede-4.instrumenten');
    expect(nearestFigure('doorstroom.stroom')).toBe('doorstroom.trechter');
    expect(nearestFigure('zomaar')).toBe('overzicht.slang');
  });
});
