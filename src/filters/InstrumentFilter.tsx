import { useState } from 'react';
import type { TredeNumber } from '#domain/edition.ts';
import { useText } from '#text/TextContext.ts';
import { slugOf } from '#domain/slugOf.ts';
import { instrumentLimit } from './choices.ts';
import { Choice } from './Choice.tsx';
import styles from './Filter.module.css';
import { PopoverFilter } from './PopoverFilter.tsx';
import type { Option } from './SelectFilter.tsx';

interface InstrumentGroup {
  trede: TredeNumber;
  instruments: readonly Option[];
}

interface InstrumentFilterProps {
  groups: readonly InstrumentGroup[];
  /** Policy domains with the ids of their instruments. */
  domains: readonly { id: string; name: string; instruments: readonly string[] }[];
  /** In the order in which they are compared. */
  chosen: readonly string[];
  /** Null: none is ticked any more, so the page's own hold. */
  onChange: (instruments: readonly string[] | null) => void;
}

/** Up to twelve instruments, per rung, found by name, or a whole rung or domain at once. A newly ticked one comes last in the comparison. */
export function InstrumentFilter({ groups, domains, chosen, onChange }: InstrumentFilterProps) {
  const { filters, terms } = useText();
  const [typed, setTyped] = useState('');
  const isFull = chosen.length >= instrumentLimit;
  const found = groups
    .map(({ trede, instruments }) => ({
      trede,
      all: instruments.map(({ id }) => id),
      instruments: instruments.filter(({ name }) => slugOf(name).includes(slugOf(typed))),
    }))
    .filter(({ instruments }) => instruments.length > 0);
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    onChange(next.length === 0 ? null : next);
  };
  const only = (ids: readonly string[]) => onChange(ids.slice(0, instrumentLimit));
  const status = isFull ? filters.instrumentLimitReached(instrumentLimit) : '';
  return (
    <PopoverFilter label={filters.instrument} summary={filters.chosenInstruments(chosen.length, instrumentLimit)}>
      <label className={styles.searchLabel}>
        {filters.searchInstrument}
        <input
          type="search"
          className={styles.search}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <p role="status" className={styles.count}>
        {found.length === 0 ? filters.noInstrumentFound(typed) : status}
      </p>
      {typed === '' && domains.length > 1 && (
        <div role="group" aria-label={filters.wholeDomains} className={styles.wholes}>
          {domains.map(({ id, name, instruments }) => (
            <button key={id} type="button" className={styles.whole} onClick={() => only(instruments)}>
              {filters.onlyOf(name, instruments.length)}
            </button>
          ))}
        </div>
      )}
      {found.map(({ trede, all, instruments }) => (
        <fieldset key={trede} className={styles.group}>
          <legend>{terms.Trede(trede)}</legend>
          {typed === '' && groups.length > 1 && (
            <button type="button" className={styles.whole} onClick={() => only(all)}>
              {filters.onlyOf(terms.trede(trede), all.length)}
            </button>
          )}
          {instruments.map(({ id, name }) => (
            <Choice
              key={id}
              name={name}
              isChosen={chosen.includes(id)}
              isPossible={!isFull || chosen.includes(id)}
              onChange={() => toggle(id)}
            />
          ))}
        </fieldset>
      ))}
    </PopoverFilter>
  );
}
