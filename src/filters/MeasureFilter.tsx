import type { Measure } from '#domain/edition.ts';
import { useText } from '#text/TextContext.ts';
import { SelectFilter } from './SelectFilter.tsx';

interface MeasureFilterProps {
  /** Measures that the package has figures of. */
  measures: readonly Measure[];
  chosen: Measure;
  onChange: (measure: Measure) => void;
}

export function MeasureFilter({ measures, chosen, onChange }: MeasureFilterProps) {
  const { filters, terms } = useText();
  const options = measures.map((id) => ({ id, name: terms.measure[id] }));
  return <SelectFilter label={filters.measure} options={options} chosen={chosen} onChange={onChange} />;
}
