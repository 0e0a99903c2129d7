import { units, type Unit } from '#domain/units.ts';
import { useText } from '#text/TextContext.ts';
import { SelectFilter } from './SelectFilter.tsx';

interface UnitFilterProps {
  chosen: Unit;
  /** Why a unit has no values for what is shown; the others can be chosen. */
  unavailable: Readonly<Partial<Record<Unit, string>>>;
  onChange: (unit: Unit) => void;
}

export function UnitFilter({ chosen, unavailable, onChange }: UnitFilterProps) {
  const { filters } = useText();
  const options = units.map((id) => {
    const reason = unavailable[id];
    const name = filters.units[id];
    return reason === undefined
      ? { id, name }
      : { id, name: filters.unitUnavailable(name, reason), isPossible: id === chosen };
  });
  return <SelectFilter label={filters.unit} options={options} chosen={chosen} onChange={onChange} />;
}
