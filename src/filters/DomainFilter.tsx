import { useText } from '#text/TextContext.ts';
import { Choice } from './Choice.tsx';
import { PopoverFilter } from './PopoverFilter.tsx';
import type { Option } from './SelectFilter.tsx';

interface DomainFilterProps {
  domains: readonly Option[];
  /** Null: all. */
  chosen: readonly string[] | null;
  onChange: (domains: readonly string[] | null) => void;
}

/** Policy domains. All of them, or those that are ticked: one tick shows one domain, and without a tick it is all again. */
export function DomainFilter({ domains, chosen, onChange }: DomainFilterProps) {
  const { filters, formats } = useText();
  const ticked = chosen ?? [];
  const names = domains.filter(({ id }) => ticked.includes(id)).map(({ name }) => name);
  const toggle = (id: string) => {
    const next = domains.map((domain) => domain.id).filter((other) => ticked.includes(other) !== (other === id));
    onChange(next.length === 0 || next.length === domains.length ? null : next);
  };
  return (
    <PopoverFilter label={filters.domain} summary={chosen === null ? filters.all(domains.length) : formats.list(names)}>
      <Choice name={filters.allDomains} isChosen={chosen === null} isPossible onChange={() => onChange(null)} />
      {domains.map(({ id, name }) => (
        <Choice key={id} name={name} isChosen={ticked.includes(id)} isPossible onChange={() => toggle(id)} />
      ))}
    </PopoverFilter>
  );
}
