import { type Theme, themes } from './choices.ts';

/** What a reader set for themselves: kept in this browser, never in an address. */
export interface ReaderSettings {
  /** Null: that of the device. */
  theme: Theme | null;
  /** Whether single keys, such as `t`, do something. */
  hasSingleKeys: boolean;
}

const key = 'participatieslang:instellingen';
const usualSettings: ReaderSettings = { theme: null, hasSingleKeys: true };

/** Reads what was kept, as `{"thema":"donker","toetsen":false}`; anything else is the usual. Never throws. */
export function parseSettings(kept: string | null): ReaderSettings {
  try {
    const { thema, toetsen } = (JSON.parse(kept ?? '') ?? {}) as { thema?: unknown; toetsen?: unknown };
    return { theme: themes.find((theme) => theme === thema) ?? null, hasSingleKeys: toetsen !== false };
  } catch {
    return usualSettings;
  }
}

function printSettings({ theme, hasSingleKeys }: ReaderSettings): string {
  return JSON.stringify({ ...(theme !== null && { thema: theme }), ...(!hasSingleKeys && { toetsen: false }) });
}

function keptSettings(): ReaderSettings {
  try {
    return parseSettings(localStorage.getItem(key));
  } catch {
    return usualSettings;
  }
}

let settings: ReaderSettings | null = null;
const listeners = new Set<() => void>();

/** The reader's settings; the same object until they change. */
export function readerSettings(): ReaderSettings {
  settings ??= keptSettings();
  return settings;
}

/** Changes some of them, here at once. False where the browser keeps nothing: they then hold until the page is closed. */
export function changeSettings(patch: Partial<ReaderSettings>): boolean {
  settings = { ...readerSettings(), ...patch };
  for (const listener of listeners) listener();
  const printed = printSettings(settings);
  try {
    if (printed === '{}') localStorage.removeItem(key);
    else localStorage.setItem(key, printed);
    return true;
  } catch {
    return false;
  }
}

/** Tells of changes, also of those made in another window. */
export function onSettings(listener: () => void): () => void {
  const fromElsewhere = (event: StorageEvent) => {
    if (event.key !== key && event.key !== null) return;
    settings = parseSettings(event.newValue);
    listener();
  };
  listeners.add(listener);
  addEventListener('storage', fromElsewhere);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', fromElsewhere);
  };
}
