import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { DroppedChoice } from '#filters/choices.ts';
import { DroppedNotice } from '#filters/DroppedNotice.tsx';
import { nl } from '#text/nl.ts';
import { TextProvider } from '#text/TextContext.ts';

const user = userEvent.setup();
const edition = {
  regions: [{ id: 'westhoek', name: 'Westhoek', parent: null }],
  instruments: [],
  domains: [],
};

function dropped(overrides: Partial<DroppedChoice>): DroppedChoice {
  return { parameter: 'regio', value: 'atlantis', nearest: null, reason: 'unknown', ...overrides };
}

function show(values: readonly DroppedChoice[]) {
  const accepted: DroppedChoice[] = [];
  render(
    <TextProvider value={nl}>
      <DroppedNotice edition={edition} dropped={values} onAccept={(wrong) => accepted.push(wrong)} />
    </TextProvider>,
  );
  return accepted;
}

describe(DroppedNotice, () => {
  test('names the value that is not known, as text', () => {
    show([dropped({}), dropped({ value: '<script>alert(1)</script>' })]);
    expect(screen.getByRole('status')).toHaveTextContent('‘atlantis’ kennen we niet als regio.');
    expect(screen.getByRole('status')).toHaveTextContent('‘<script>alert(1)</script>’ kennen we niet als regio.');
  });

  test('offers the nearest value by its name', async () => {
    const wrong = dropped({ value: 'westhoeck', nearest: 'westhoek' });
    const accepted = show([wrong]);
    await user.click(screen.getByRole('button', { name: 'Toon Westhoek' }));
    expect(accepted).toEqual([wrong]);
  });

  test('says that an instrument too many was left out', () => {
    show([dropped({ parameter: 'instrument', value: 'sine', reason: 'limit' })]);
    expect(screen.getByRole('status')).toHaveTextContent('‘sine’ is weggelaten');
  });

  test('goes away when it is dismissed, and the reader stays at its place', async () => {
    show([dropped({})]);
    await user.click(screen.getByRole('button', { name: 'Sluit deze melding' }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(screen.getByRole('status')).toHaveFocus();
  });

  test('is silent where nothing was dropped', () => {
    show([]);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('keeps a long list and a long value short', () => {
    show(Array.from({ length: 30 }, (_, index) => dropped({ value: `${index}${'x'.repeat(500)}` })));
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    expect(screen.getByRole('status')).toHaveTextContent('En nog 25 andere waarden.');
    expect(screen.getByRole('status').textContent.length).toBeLessThan(1_000);
  });
});
