import { useId, useState } from 'react';
import { themes } from '#filters/choices.ts';
import { changeSettings } from '#filters/readerSettings.ts';
import { useReaderSettings } from '#filters/useReaderSettings.ts';
import { useTheme } from '#filters/useTheme.ts';
import { useText } from '#text/TextContext.ts';
import { useModal } from '#ui/useModal.ts';
import { KeyList } from './KeyList.tsx';
import styles from './SettingsDialog.module.css';
import { singleKeys } from './shortcuts.ts';

/** How the pages look to this reader, and every key. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { palette } = useText();
  const { hasSingleKeys } = useReaderSettings();
  const { theme, isFixed, choose } = useTheme();
  const [isKept, setKept] = useState(true);
  const dialog = useModal();
  const id = useId();
  const keys = Object.entries(singleKeys).map(([key, does]): [string, string] => [
    key === '/' ? '/ Ctrl+K' : key,
    palette.keys[does],
  ]);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      onPointerDown={({ target, currentTarget }) => target === currentTarget && onClose()}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={`${id}-title`}>{palette.settings}</h2>
          <button type="button" onClick={onClose}>
            {palette.close}
          </button>
        </div>
        <fieldset className={styles.themes}>
          <legend>{palette.theme}</legend>
          {[null, ...themes].map((one) => (
            <label key={one}>
              <input type="radio" name={`${id}-theme`} checked={one === theme} onChange={() => setKept(choose(one))} />
              {palette.themes[one ?? 'toestel']}
            </label>
          ))}
        </fieldset>
        {isFixed && <p className={styles.note}>{palette.themeFixed}</p>}
        <h3>{palette.keysTitle}</h3>
        <label className={styles.single}>
          <input
            type="checkbox"
            checked={hasSingleKeys}
            onChange={({ target }) => setKept(changeSettings({ hasSingleKeys: target.checked }))}
          />
          {palette.single}
        </label>
        <p role="status" className={styles.note}>
          {!hasSingleKeys && `${palette.singleOff} `}
          {isKept ? palette.kept : palette.notKept}
        </p>
        <KeyList keys={[...keys, ['1 … 6', palette.keys.rungs]]} />
        <h3>{palette.inCharts}</h3>
        <KeyList keys={palette.chartKeys} />
        <h3>{palette.inDecks}</h3>
        <KeyList keys={palette.deckKeys} />
      </div>
    </dialog>
  );
}
