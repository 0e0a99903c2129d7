import { useState } from 'react';
import type { TredeNumber } from '#domain/edition.ts';
import { useText } from '#text/TextContext.ts';
import { slugOf } from './addressText.ts';
import { Choice } from './Choice.tsx';
import { instrumentLimit } from './choices.ts';
import styles from './Filter.module.css';
import { PopoverFilter } from './PopoverFilter.tsx';
import type { Option } from './SelectFilter.tsx';

interface InstrumentGroup {
  trede: TredeNumber;
  instruments: readonly Option[];
}

interface InstrumentFilterProps {
  groups: readonly InstrumentGroup[];
  /** In the order in which they are compared. */
  chosen: readonly string[];
  /** Null: none is ticked any more, so the page's own hold. */
  onChange: (instruments: readonly string[] | null) => void;
}

/** Up to twelve instruments, per rung, found by name. A newly ticked one comes last in the comparison. */
export function InstrumentFilter({ groups, chosen, onChange }: InstrumentFilterProps) {
  const { filters, terms } = useText();
  const [typed, setTyped] = useState('');
  const isFull = chosen.length >= instrumentLimit;
  const found = groups
    .map(({ trede, instruments }) => ({
      trede,
      instruments: instruments.filter(({ name }) => slugOf(name).includes(slugOf(typed))),
    }))
    .filter(({ instruments }) => instruments.length > 0);
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    onChange(next.length === 0 ? null : next);
  };
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
      {found.map(({ trede, instruments }) => (
        <fieldset key={trede} className={styles.group}>
          <legend>{terms.Trede(trede)}</legend>
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
