import { useState } from 'react';
import { DomainFilter } from '#filters/DomainFilter.tsx';
import { FilterBar } from '#filters/FilterBar.tsx';
import { chosenCount } from '#filters/filtersInWords.ts';
import { SelectFilter } from '#filters/SelectFilter.tsx';
import { vocabularyOf } from '#filters/vocabulary.ts';
import { usePageInWords } from '#pages/PageInWords.ts';
import { useSheetFoot } from '#pages/useSheetFoot.ts';
import type { Shown } from '#pages/useView.ts';
import { useText } from '#text/TextContext.ts';
import styles from './ObservationsPage.module.css';

const everything = '';

/** On the table of all observations nothing is left out until the reader asks. Regions and measures are found by searching: their defaults on other pages are one, not all. */
export function ObservationsFilters({ shown }: { shown: Shown }) {
  const { exports, filters, observations } = useText();
  const { edition, choices, change } = shown;
  useSheetFoot(edition);
  const [typed, setTyped] = useState(choices.search ?? '');
  const [seen, setSeen] = useState(choices.search);
  // Back and Forward change the address under the field.
  if (seen !== choices.search) {
    setSeen(choices.search);
    setTyped(choices.search ?? '');
  }
  const all = (count: number) => ({ id: everything, name: filters.all(count) });
  const { years } = vocabularyOf(edition);
  const chosenDomains = edition.domains.filter(({ id }) => choices.domains?.includes(id)).map(({ name }) => name);
  const chosen = [
    ...(choices.years === null ? [] : [filters.words.year(choices.years.map(String))]),
    ...(chosenDomains.length === 0 ? [] : [filters.words.domains(chosenDomains)]),
    ...(choices.search === null ? [] : [filters.words.search(choices.search)]),
  ];
  const words = chosen.length === 0 ? exports.everything : chosen.join(' · ');
  usePageInWords({ filters: words, names: (choices.years ?? []).map(String) });
  return (
    <FilterBar words={words} count={chosenCount(choices)}>
      <SelectFilter
        label={filters.year}
        options={[all(years.length), ...years.map((year) => ({ id: String(year), name: String(year) }))]}
        chosen={String(choices.years?.[0] ?? everything)}
        onChange={(id) => change({ years: id === everything ? null : [Number(id)] })}
      />
      <DomainFilter domains={edition.domains} chosen={choices.domains} onChange={(domains) => change({ domains })} />
      <label className={styles.search}>
        {observations.search}
        <input
          type="search"
          value={typed}
          placeholder={observations.searchHint}
          onChange={(event) => {
            setTyped(event.target.value);
            setSeen(event.target.value === '' ? null : event.target.value);
            change({ search: event.target.value === '' ? null : event.target.value }, 'replace');
          }}
        />
      </label>
    </FilterBar>
  );
}
