import { useId, useState } from 'react';
import { tredeNumbers, type TredeNumber } from '#domain/edition.ts';
import type { AddedThings } from '#keeper/decisions.ts';
import { newId } from '#keeper/names.ts';
import { useText } from '#text/TextContext.ts';
import { useModal } from '#ui/useModal.ts';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
import { Select } from './Select.tsx';
import { useDecisions } from './useDecisions.ts';
import { useNames } from './useNames.ts';

interface AddThingProps {
  kind: 'region' | 'row' | 'source';
  /** As it is written in the sheet. */
  text: string;
  /** The rung under which it stands there. */
  trede?: TredeNumber | null;
  /** Other names of the kind that nothing is known of: regions mostly come together. */
  alsoUnknown?: readonly string[];
  /** The id of each text that was added. */
  onAdd: (ids: ReadonlyMap<string, string>, added: AddedThings) => void;
  onCancel: () => void;
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const isAddress = (text: string) => text === '' || /^https?:\/\/\S+$/.test(text);

/** A region, an instrument or a source that the edition did not have, with what the package needs of it. */
export function AddThing({ kind, text, trede: under = null, alsoUnknown = [], onAdd, onCancel }: AddThingProps) {
  const { words, published } = useKeeper();
  const { terms } = useText();
  const { decide: page } = words.page;
  const { optionsOf } = useNames();
  const [{ added }] = useDecisions();
  const dialog = useModal();
  const heading = useId();
  const [name, setName] = useState(text);
  const [ownId, setOwnId] = useState<string | null>(null);
  const [parent, setParent] = useState('');
  const [publisher, setPublisher] = useState('');
  const [address, setAddress] = useState('');
  const [trede, setTrede] = useState(under === null ? '' : String(under));
  const [domain, setDomain] = useState('');
  const [withOthers, setWithOthers] = useState(false);

  const taken = new Set(optionsOf(kind).map((option) => option.id));
  const id = ownId ?? newId(name, taken);
  const idProblem = !idPattern.test(id) ? page.idWrong : taken.has(id) ? page.idTaken : null;
  const number = tredeNumbers.find((one) => String(one) === trede);
  const isReady =
    name.trim() !== '' &&
    idProblem === null &&
    { region: parent !== '', row: number !== undefined && domain !== '', source: publisher.trim() !== '' }[kind] &&
    isAddress(address.trim());

  function add() {
    const things = [{ id, name: name.trim(), text }];
    for (const other of withOthers ? alsoUnknown : []) {
      things.push({ id: newId(other, new Set([...taken, ...things.map((one) => one.id)])), name: other, text: other });
    }
    const lies = parent === '-' ? null : parent;
    onAdd(new Map(things.map((thing) => [thing.text, thing.id])), {
      regions:
        kind === 'region'
          ? [...added.regions, ...things.map((thing) => ({ id: thing.id, name: thing.name, parent: lies }))]
          : added.regions,
      instruments:
        kind === 'row' && number !== undefined
          ? [
              ...added.instruments,
              { id, name: name.trim(), trede: number, domain, domainAttribution: page.byKeeper, note: '' },
            ]
          : added.instruments,
      sources:
        kind === 'source'
          ? [
              ...added.sources,
              { id, publisher: publisher.trim(), title: name.trim(), address: address.trim() || null, seen: '' },
            ]
          : added.sources,
    });
  }

  const choose = { id: '', name: page.choose };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onCancel}>
      <form
        className={styles.adding}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <h3 id={heading}>{kind === 'source' && text === '' ? page.addingSource : page.adding(text)}</h3>
        <div className={styles.choices}>
          <Written label={kind === 'source' ? page.titleOf : page.name} words={name} onWrite={setName} />
          {kind === 'source' && <Written label={page.publisher} words={publisher} onWrite={setPublisher} />}
          {kind === 'source' && (
            <Written
              label={page.address}
              words={address}
              onWrite={setAddress}
              problem={isAddress(address.trim()) ? null : page.addressWrong}
            />
          )}
          <Written
            label={page.id}
            words={id}
            onWrite={setOwnId}
            hint={page.idWhy}
            problem={name.trim() === '' ? null : idProblem}
          />
          {kind === 'region' && (
            <Select
              label={page.parent}
              chosen={parent}
              options={[choose, ...optionsOf('region'), { id: '-', name: page.noParent }]}
              onChange={setParent}
            />
          )}
          {kind === 'row' && (
            <>
              <Select
                label={page.trede}
                chosen={trede}
                options={[choose, ...tredeNumbers.map((one) => ({ id: String(one), name: terms.Trede(one) }))]}
                onChange={setTrede}
              />
              <Select
                label={page.domain}
                chosen={domain}
                options={[choose, ...published.domains]}
                onChange={setDomain}
              />
            </>
          )}
        </div>
        {alsoUnknown.length > 0 && (
          <label className={styles.check}>
            <input type="checkbox" checked={withOthers} onChange={({ target }) => setWithOthers(target.checked)} />
            {page.alsoOthers(alsoUnknown)}
          </label>
        )}
        <p className={styles.actions}>
          <button type="submit" className={styles.primary} disabled={!isReady}>
            {withOthers ? page.addAll(alsoUnknown.length + 1) : page.add}
          </button>
          <button type="button" className={styles.button} onClick={onCancel}>
            {page.cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}

interface WrittenProps {
  label: string;
  words: string;
  hint?: string;
  problem?: string | null;
  onWrite: (words: string) => void;
}

function Written({ label, words, hint, problem = null, onWrite }: WrittenProps) {
  const id = useId();
  const said = problem ?? hint;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={words}
        aria-invalid={problem !== null}
        aria-describedby={said === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onWrite(target.value)}
      />
      {said !== undefined && (
        <p id={`${id}-hint`} className={styles.hint} data-wrong={problem !== null}>
          {said}
        </p>
      )}
    </div>
  );
}
