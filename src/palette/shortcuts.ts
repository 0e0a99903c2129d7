import type { TredeNumber } from '#domain/edition.ts';

/** What a key does on any page; a number opens that rung. */
export type Shortcut =
  | 'find'
  | 'help'
  | 'view'
  | 'overview'
  | 'comparison'
  | 'throughput'
  | 'observations'
  | 'present'
  | TredeNumber;

/** Every single key, in the order in which help lists them; rungs come last. */
export const singleKeys = {
  '/': 'find',
  '?': 'help',
  t: 'view',
  o: 'overview',
  v: 'comparison',
  d: 'throughput',
  g: 'observations',
  p: 'present',
} as const satisfies Readonly<Record<string, Shortcut>>;

const own: Readonly<Record<string, Shortcut>> = singleKeys;
const rungKeys: Readonly<Record<string, TredeNumber>> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6 };
// What has keys of its own: fields, lists, and the marks of a chart.
const ownKeyboard = 'input, select, textarea, [contenteditable], [role="listbox"], [data-mark]';

/**
 * The shortcut of a key press, or null where the key belongs to something else: another key with it, a field or a
 * chart's mark that has the focus, an open dialog. Ctrl+K and Cmd+K find everywhere but in a dialog.
 */
export function shortcutOf(event: KeyboardEvent, hasSingleKeys: boolean): Shortcut | null {
  const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (event.defaultPrevented || event.isComposing || event.repeat || altKey) return null;
  if (document.querySelector('dialog[open]') !== null) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey ? 'find' : null;
  if (!hasSingleKeys || (target instanceof Element && target.closest(ownKeyboard) !== null)) return null;
  // `/`, `?` and digits are with Shift on some keyboards; a Belgian one has its digits there, so the bare key counts too.
  const rung = rungKeys[key] ?? (shiftKey ? undefined : rungKeys[/^Digit([1-6])$/.exec(event.code)?.[1] ?? '']);
  if (rung !== undefined) return rung;
  if (shiftKey && /^[a-z]$/i.test(key)) return null;
  return own[key.toLowerCase()] ?? null;
}
