import { useText } from '#text/TextContext.ts';
import { noReference } from './choices.ts';
import { SelectFilter, type Option } from './SelectFilter.tsx';

interface ReferenceFilterProps {
  /** Regions to compare with; none switches the control off. */
  regions: readonly Option[];
  /** Null: compared with nothing. */
  chosen: string | null;
  /** Name of the region in focus, for the reason why there is nothing to choose. */
  focus: string;
  onChange: (reference: string) => void;
}

export function ReferenceFilter({ regions, chosen, focus, onChange }: ReferenceFilterProps) {
  const { filters } = useText();
  return (
    <SelectFilter
      label={filters.reference}
      options={[...regions, { id: noReference, name: filters.noReference }]}
      chosen={chosen ?? noReference}
      onChange={onChange}
      reason={regions.length === 0 ? filters.noReferencePossible(focus) : null}
    />
  );
}
