import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Edition } from '#domain/edition.ts';
import { useSearch } from '#filters/FiltersProvider.tsx';
import { useTheme } from '#filters/useTheme.ts';
import { useText } from '#text/TextContext.ts';
import { useModal } from '#ui/useModal.ts';
import { type Destination, destinations } from './destinations.ts';
import { foundIn } from './matching.ts';
import styles from './Palette.module.css';

interface PaletteProps {
  edition: Edition | null;
  /** What was typed while this was being fetched. */
  typedBefore: () => string;
  onClose: () => void;
  /** In its place: settings and keys. */
  onHelp: () => void;
  /** What changed, for who hears the page. */
  onSaid: (said: string) => void;
}

// Where nothing is typed yet: the ways through the product.
const shownAtFirst = new Set<string>(['rungs', 'regions', 'pages']);

/** One field that finds everything by name, and goes there. */
export function Palette({ edition, typedBefore, onClose, onHelp, onSaid }: PaletteProps) {
  const text = useText();
  const { palette } = text;
  const { pathname } = useLocation();
  const search = useSearch();
  const navigate = useNavigate();
  const { choose: chooseTheme } = useTheme();
  const dialog = useModal();
  const id = useId();
  const [typed, setTyped] = useState(typedBefore);
  const [active, setActive] = useState(0);
  // Keys typed while the first drawing was made. In the step that gives the field the focus, after which keys go there:
  // any later and the first of those would stand in an empty field.
  // oxlint-disable-next-line react/set-state-in-effect -- once, with what only this moment can know.
  useLayoutEffect(() => setTyped(typedBefore()), [typedBefore]);

  const all = useMemo(() => destinations({ path: pathname, search, edition, text }), [pathname, search, edition, text]);
  const groups = useMemo(() => {
    const found = typed.trim() === '' ? all.filter(({ group }) => shownAtFirst.has(group)) : foundIn(typed, all);
    const order = new Set(found.map(({ group }) => group));
    return [...order].map((group) => [group, found.filter((one) => one.group === group)] as const);
  }, [all, typed]);
  const shown = groups.flatMap(([, ofGroup]) => ofGroup);
  const chosen = shown[Math.min(active, shown.length - 1)];
  const optionId = (one: Destination) => `${id}-${one.id}`;
  const chosenId = chosen === undefined ? undefined : optionId(chosen);

  useEffect(() => {
    if (chosenId !== undefined) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);

  function go(one: Destination) {
    const { leads } = one;
    if (leads === 'help') {
      onHelp();
      return;
    }
    onClose();
    if ('theme' in leads) chooseTheme(leads.theme);
    else {
      const staysHere = leads.address.split(/[?#]/)[0] === pathname && !leads.address.includes('#');
      void navigate(leads.address, { preventScrollReset: staysHere });
      if (!staysHere) return;
    }
    onSaid(one.name);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && shown.length > 0) setActive((active + step + shown.length) % shown.length);
    else if (event.key === 'Enter' && chosen !== undefined) go(chosen);
    else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) onClose();
    else return;
    event.preventDefault();
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={palette.find}
      onClose={onClose}
      onPointerDown={({ target, currentTarget }) => target === currentTarget && onClose()}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <input
            className={styles.field}
            type="text"
            role="combobox"
            aria-label={palette.find}
            aria-autocomplete="list"
            aria-expanded={shown.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={chosenId}
            placeholder={palette.placeholder}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="go"
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              setActive(0);
            }}
            onKeyDown={onKeyDown}
          />
          <button type="button" className={styles.close} onClick={onClose}>
            {palette.close}
          </button>
        </div>
        <div id={`${id}-list`} role="listbox" aria-label={palette.find} className={styles.list}>
          {groups.map(([group, ofGroup]) => (
            <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
              <p id={`${id}-${group}`} role="presentation" className={styles.group}>
                {palette.groups[group]}
              </p>
              {ofGroup.map((one) => (
                <button
                  key={one.id}
                  type="button"
                  id={optionId(one)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={one === chosen}
                  className={styles.option}
                  onClick={() => go(one)}
                  onPointerMove={() => setActive(shown.indexOf(one))}
                >
                  <span className={styles.name}>{one.name}</span>
                  {one.detail !== '' && <span className={styles.detail}>{one.detail}</span>}
                </button>
              ))}
            </div>
          ))}
        </div>
        {shown.length === 0 && (
          <div className={styles.nothing}>
            <p>
              <strong>{palette.nothing(typed.trim())}</strong>
            </p>
            <p>{palette.tryThis}</p>
          </div>
        )}
        <div className={styles.foot}>
          <p role="status">{shown.length === 0 ? palette.nothing(typed.trim()) : palette.count(shown.length)}</p>
          <p aria-hidden="true" className={styles.hints}>
            {['↑ ↓', 'Enter', 'Esc'].map((key, index) => (
              <span key={key}>
                <kbd>{key}</kbd> {palette.hints[index]}
              </span>
            ))}
          </p>
        </div>
      </div>
    </dialog>
  );
}
