import { useText } from '#text/TextContext.ts';
import { units, type Unit } from './choices.ts';
import { SelectFilter } from './SelectFilter.tsx';

interface UnitFilterProps {
  chosen: Unit;
  onChange: (unit: Unit) => void;
}

export function UnitFilter({ chosen, onChange }: UnitFilterProps) {
  const { filters } = useText();
  const options = units.map((id) => ({ id, name: filters.units[id] }));
  return <SelectFilter label={filters.unit} options={options} chosen={chosen} onChange={onChange} />;
}
