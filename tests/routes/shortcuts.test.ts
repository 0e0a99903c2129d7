import { afterEach, describe, expect, test } from 'vitest';
import { shortcutOf } from '#palette/shortcuts.ts';

interface Press {
  key: string;
  code?: string;
  ctrlKey?: boolean;
  metaKey?: boolean;
  altKey?: boolean;
  shiftKey?: boolean;
  repeat?: boolean;
}

/** What a key press does while the first element of `html` has the focus. */
function pressed(press: Press, { html = '<p></p>', hasSingleKeys = true } = {}) {
  document.body.innerHTML = html;
  const event = new KeyboardEvent('keydown', { ...press, bubbles: true });
  document.body.firstElementChild?.dispatchEvent(event);
  return shortcutOf(event, hasSingleKeys);
}

afterEach(() => document.body.replaceChildren());

describe(shortcutOf, () => {
  test.for([
    [{ key: '/' }, 'find'],
    [{ key: '/', shiftKey: true }, 'find'],
    [{ key: '?', shiftKey: true }, 'help'],
    [{ key: 't' }, 'view'],
    [{ key: 'T' }, 'view'],
    [{ key: 'p' }, 'present'],
    [{ key: '4' }, 4],
    [{ key: '4', shiftKey: true, code: 'Digit4' }, 4],
    [{ key: "'", code: 'Digit4' }, 4],
    [{ key: 'k', ctrlKey: true }, 'find'],
    [{ key: 'k', metaKey: true }, 'find'],
  ] as const)('is of %o: %s', ([press, shortcut]) => {
    expect(pressed(press)).toBe(shortcut);
  });

  test.for<Press>([
    { key: 't', ctrlKey: true },
    { key: 't', metaKey: true },
    { key: 't', altKey: true },
    { key: 'T', shiftKey: true },
    { key: 't', repeat: true },
    { key: '$', code: 'Digit4', shiftKey: true },
    { key: '7' },
    { key: 'x' },
    { key: 'K', ctrlKey: true, shiftKey: true },
  ])('is nothing of %o', (press) => {
    expect(pressed(press)).toBeNull();
  });

  test.for([
    '<input>',
    '<textarea></textarea>',
    '<select></select>',
    '<p contenteditable></p>',
    '<a data-mark=""></a>',
  ])('leaves single keys to %s, not Ctrl+K', (html) => {
    expect(pressed({ key: 't' }, { html })).toBeNull();
    expect(pressed({ key: 'k', ctrlKey: true }, { html })).toBe('find');
  });

  test('leaves every key to an open dialog, wherever the focus is', () => {
    const html = '<p></p><dialog open></dialog>';
    expect(pressed({ key: 't' }, { html })).toBeNull();
    expect(pressed({ key: 'k', ctrlKey: true }, { html })).toBeNull();
  });

  test('knows Ctrl+K alone where single keys are switched off', () => {
    expect(pressed({ key: '/' }, { hasSingleKeys: false })).toBeNull();
    expect(pressed({ key: '4' }, { hasSingleKeys: false })).toBeNull();
    expect(pressed({ key: 'k', ctrlKey: true }, { hasSingleKeys: false })).toBe('find');
  });
});
