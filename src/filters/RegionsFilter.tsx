import { useText } from '#text/TextContext.ts';
import { Choice } from './Choice.tsx';
import { PopoverFilter } from './PopoverFilter.tsx';
import type { Option } from './SelectFilter.tsx';

interface RegionsFilterProps {
  regions: readonly Option[];
  /** In the reader's order, at least one. */
  chosen: readonly string[];
  onChange: (regions: readonly string[]) => void;
}

/** Several regions beside each other; a newly ticked one comes last, and the last tick stays. */
export function RegionsFilter({ regions, chosen, onChange }: RegionsFilterProps) {
  const { filters, formats } = useText();
  const names = chosen.flatMap((id) => regions.find((region) => region.id === id)?.name ?? []);
  return (
    <PopoverFilter label={filters.region} summary={formats.list(names)}>
      {regions.map(({ id, name }) => (
        <Choice
          key={id}
          name={name}
          isChosen={chosen.includes(id)}
          isPossible={chosen.length > 1 || !chosen.includes(id)}
          onChange={() => onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])}
        />
      ))}
    </PopoverFilter>
  );
}
