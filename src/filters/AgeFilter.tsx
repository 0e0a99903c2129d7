import { ageGroups, type AgeGroup } from '#domain/edition.ts';
import { useText } from '#text/TextContext.ts';
import { SelectFilter } from './SelectFilter.tsx';

interface AgeFilterProps {
  chosen: AgeGroup;
  onChange: (age: AgeGroup) => void;
}

/** Which inhabitants a rate is per. */
export function AgeFilter({ chosen, onChange }: AgeFilterProps) {
  const { filters } = useText();
  const options = ageGroups.map((id) => ({ id, name: filters.ages[id] }));
  return <SelectFilter label={filters.age} options={options} chosen={chosen} onChange={onChange} />;
}
