import { useText } from '#text/TextContext.ts';
import { SelectFilter } from './SelectFilter.tsx';

type Order = 'waarde' | 'verschil' | 'naam' | 'trede';

interface OrderFilterProps {
  options: readonly Order[];
  /** Null: the order in which things were chosen. */
  chosen: Order | null;
  onChange: (order: Order | null) => void;
}

/** In which order things that are compared stand. */
export function OrderFilter({ options, chosen, onChange }: OrderFilterProps) {
  const { filters } = useText();
  const orders = ['keuze', ...options] as const;
  return (
    <SelectFilter
      label={filters.order}
      options={orders.map((id) => ({ id, name: filters.orders[id] }))}
      chosen={chosen ?? 'keuze'}
      onChange={(id) => onChange(id === 'keuze' ? null : id)}
    />
  );
}
