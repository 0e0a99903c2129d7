import { useText } from '#text/TextContext.ts';
import { SelectFilter, type Option } from './SelectFilter.tsx';

interface RegionFilterProps {
  regions: readonly Option[];
  /** The primary region in focus. */
  chosen: string;
  onChange: (regions: readonly string[]) => void;
}

export function RegionFilter({ regions, chosen, onChange }: RegionFilterProps) {
  const { filters } = useText();
  return <SelectFilter label={filters.region} options={regions} chosen={chosen} onChange={(id) => onChange([id])} />;
}
