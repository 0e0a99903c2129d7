import { useText } from '#text/TextContext.ts';
import { scales, type Scale } from './choices.ts';
import { SelectFilter } from './SelectFilter.tsx';

interface ScaleFilterProps {
  chosen: Scale;
  onChange: (scale: Scale) => void;
}

export function ScaleFilter({ chosen, onChange }: ScaleFilterProps) {
  const { filters } = useText();
  const options = scales.map((id) => ({ id, name: filters.scales[id] }));
  return <SelectFilter label={filters.scale} options={options} chosen={chosen} onChange={onChange} />;
}
