import { useId, useState } from 'react';
import { tredeNumbers } from '#domain/edition.ts';
import type { AddedThings } from '#keeper/decisions.ts';
import { newId } from '#keeper/names.ts';
import { useText } from '#text/TextContext.ts';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
import { Select } from './Select.tsx';
import { useDecisions } from './useDecisions.ts';
import { useNames } from './useNames.ts';

interface AddThingProps {
  kind: 'region' | 'row' | 'source';
  /** As it is written in the sheet. */
  text: string;
  onAdd: (id: string, added: AddedThings) => void;
  onCancel: () => void;
}

/** A region, an instrument or a source that the edition did not have, with what the package needs of it. */
export function AddThing({ kind, text, onAdd, onCancel }: AddThingProps) {
  const { words, published } = useKeeper();
  const { terms } = useText();
  const { decide: page } = words.page;
  const { optionsOf } = useNames();
  const [{ added }] = useDecisions();
  const id = useId();
  const [name, setName] = useState(text);
  const [parent, setParent] = useState('');
  const [publisher, setPublisher] = useState('');
  const [trede, setTrede] = useState('4');
  const [domain, setDomain] = useState(published.domains[0]?.id ?? '');

  function add() {
    const taken = new Set(optionsOf(kind).map((option) => option.id));
    const ownId = newId(name, taken);
    const number = tredeNumbers.find((one) => String(one) === trede) ?? 4;
    const thing = { id: ownId, name: name.trim() };
    onAdd(ownId, {
      regions: kind === 'region' ? [...added.regions, { ...thing, parent: parent || null }] : added.regions,
      instruments:
        kind === 'row'
          ? [...added.instruments, { ...thing, trede: number, domain, domainAttribution: 'inferred', note: '' }]
          : added.instruments,
      sources:
        kind === 'source'
          ? [...added.sources, { id: ownId, publisher: publisher.trim(), title: name.trim(), address: null, seen: '' }]
          : added.sources,
    });
  }

  const isReady = name.trim() !== '' && (kind !== 'source' || publisher.trim() !== '');
  return (
    <fieldset className={styles.adding} aria-labelledby={id}>
      <legend id={id}>{kind === 'source' && text === '' ? page.addingSource : page.adding(text)}</legend>
      <div className={styles.choices}>
        <Written label={kind === 'source' ? page.titleOf : page.name} words={name} onWrite={setName} />
        {kind === 'source' && <Written label={page.publisher} words={publisher} onWrite={setPublisher} />}
        {kind === 'region' && (
          <Select
            label={page.parent}
            chosen={parent}
            options={[{ id: '', name: page.noParent }, ...optionsOf('region')]}
            onChange={setParent}
          />
        )}
        {kind === 'row' && (
          <>
            <Select
              label={page.trede}
              chosen={trede}
              options={tredeNumbers.map((number) => ({ id: String(number), name: terms.Trede(number) }))}
              onChange={setTrede}
            />
            <Select label={page.domain} chosen={domain} options={published.domains} onChange={setDomain} />
          </>
        )}
      </div>
      <p className={styles.actions}>
        <button type="button" className={styles.primary} disabled={!isReady} onClick={add}>
          {page.add}
        </button>
        <button type="button" className={styles.button} onClick={onCancel}>
          {page.cancel}
        </button>
      </p>
    </fieldset>
  );
}

function Written(props: { label: string; words: string; onWrite: (words: string) => void }) {
  return (
    <label className={styles.field}>
      {props.label}
      <input value={props.words} onChange={({ target }) => props.onWrite(target.value)} />
    </label>
  );
}
