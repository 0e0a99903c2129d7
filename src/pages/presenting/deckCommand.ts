/** What a key asks of a presentation. */
export type DeckCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'fullScreen'
  | 'ownRegion'
  | 'leave'
  | 'number'
  | { digit: string };

// Clickers send PageUp and PageDown, some of them `.` for black and F5 or Escape for start and stop.
const commands: Readonly<Record<string, DeckCommand>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  '.': 'black',
  b: 'black',
  w: 'white',
  f: 'fullScreen',
  r: 'ownRegion',
  Enter: 'number',
  Escape: 'leave',
};

const turningKeys = ['PageUp', 'PageDown'];
const clickerKeys = [...turningKeys, '.'];
const fields = 'input, select, textarea, [contenteditable]';
const pressables = 'button, a[href], summary, [role="button"]';

/**
 * The command of a key, or null where the key belongs to what has the focus: everything in an open dialog, all
 * but PageUp and PageDown in a field, all but a clicker's keys on a chart's mark, Enter and Space on what can be pressed.
 */
export function deckCommand(event: KeyboardEvent): DeckCommand | null {
  const { key, target } = event;
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return null;
  if (target instanceof Element) {
    if (target.closest('dialog[open]') !== null) return null;
    if (!turningKeys.includes(key) && target.closest(fields) !== null) return null;
    if (!clickerKeys.includes(key) && target.closest('[data-mark]') !== null) return null;
    if ((key === 'Enter' || key === ' ') && target.closest(pressables) !== null) return null;
  }
  if (key === ' ' && event.shiftKey) return 'previous';
  if (/^[0-9]$/.test(key)) return { digit: key };
  return commands[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
