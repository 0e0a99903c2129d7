import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openRoute } from '../../support/renderRoute.tsx';
import { said } from './reading.ts';

describe('pages of fictitious figures', () => {
  test.for(['/', '/?jaar=2019&maat=instroom', '/trede/4', '/trede/5', '/doorstroom'])(
    '%s says nothing of the poster, which has other figures',
    async (address) => {
      await openRoute(`${address}${address.includes('?') ? '&' : '?'}data=fictief`);
      expect(said()).not.toMatch(/(op|noemt|tekent|zegt|van) de poster|de poster (noemt|tekent|zegt|telt)/i);
    },
  );
});

describe('a measure without figures', () => {
  test('is named where they would stand', async () => {
    await openRoute('/?maat=instroom&regio=westhoek');
    expect(said()).toContain('geen cijfers over instroom per trede');
  });
});

describe('the notes of a package in English', () => {
  test('are marked as Dutch, and what stands around them is not', async () => {
    await openRoute('/trede/4?jaar=2018,2021&taal=en');
    const [note] = screen.getAllByText(/^Een andere telling/);
    expect(note).toHaveAttribute('lang', 'nl');
    expect(note?.parentElement).toHaveTextContent(/^Break in 2021: Een andere telling/);
    expect(note?.parentElement).not.toHaveAttribute('lang');
  });

  test('need no mark where the page is Dutch too', async () => {
    await openRoute('/trede/4?jaar=2018,2021');
    expect(screen.getByText(/Breuk in 2021: Een andere telling/)).not.toHaveAttribute('lang');
  });
});
