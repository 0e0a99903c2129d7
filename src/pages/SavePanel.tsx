import { type ReactNode, useId, useState } from 'react';
import { type Copied, copy, type PictureSize, pictureSizes, save, type SavedFormat } from './savingActions.ts';
import { useText } from '#text/TextContext.ts';
import type { SaveMenuProps } from './SaveMenu.tsx';
import styles from './SaveMenu.module.css';

const screenWidth = 960;

/** Files, pictures and the clipboard; each action says whether it worked. */
export function SavePanel({ dataset, drawn }: SaveMenuProps) {
  const text = useText();
  const { exports } = text;
  const [size, setSize] = useState<PictureSize>('slide');
  const [isDouble, setDouble] = useState(false);
  const [said, setSaid] = useState('');
  const sizeName = useId();

  async function report(from: Element, action: (width: number) => Promise<string>) {
    setSaid(exports.loading);
    setSaid(await action(from.closest('figure')?.clientWidth || screenWidth));
  }
  const of = (width: number) => ({ dataset: dataset(), drawn: drawn?.() ?? null, size, isDouble, width });
  const saving = (format: SavedFormat) => (
    <Action onRun={(from) => report(from, (width) => save(format, of(width), text))}>{exports.formats[format]}</Action>
  );
  const copying = (what: Copied) => (
    <Action onRun={(from) => report(from, (width) => copy(what, of(width), text))}>{exports.copies[what]}</Action>
  );

  return (
    <>
      <Group title={exports.groups.figures}>
        {saving('csvExcel')}
        {saving('xlsx')}
        {saving('csv')}
        {saving('jsonStat')}
      </Group>
      {drawn === null ? null : (
        <Group title={exports.groups.picture}>
          <fieldset className={styles.sizes}>
            <legend className="visually-hidden">{exports.sizeLabel}</legend>
            {pictureSizes.map((one) => (
              <label key={one} className={styles.choice}>
                <input type="radio" name={sizeName} checked={one === size} onChange={() => setSize(one)} />
                {exports.sizes[one]}
              </label>
            ))}
          </fieldset>
          <label className={styles.choice}>
            <input type="checkbox" checked={isDouble} onChange={(event) => setDouble(event.target.checked)} />
            {exports.double}
          </label>
          {saving('png')}
          {saving('svg')}
        </Group>
      )}
      <Group title={exports.groups.copy}>
        {drawn === null ? null : copying('picture')}
        {copying('table')}
        {copying('sentence')}
        {copying('citation')}
      </Group>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <p id={id} className={styles.title}>
        {title}
      </p>
      {children}
    </div>
  );
}

function Action({ onRun, children }: { onRun: (from: Element) => Promise<void>; children: ReactNode }) {
  return (
    <button type="button" className={styles.action} onClick={(event) => void onRun(event.currentTarget)}>
      {children}
    </button>
  );
}
