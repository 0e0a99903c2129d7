import { useText } from '#text/TextContext.ts';
import styles from './DomainLegend.module.css';
import { domainMark } from './domainMarks.ts';
import { useDrawnLegend } from './DrawnPicture.ts';
import { DomainSymbol } from './DomainSymbol.tsx';

/** Which symbol and colour stand for which policy domain, in the order given. */
export function DomainLegend({ domains }: { domains: readonly { id: string; name: string }[] }) {
  const text = useText();
  useDrawnLegend(domains.map((domain) => ({ label: domain.name, ...domainMark(domain.id) })));
  return (
    <ul className={styles.legend} aria-label={text.figures.frame.domains}>
      {domains.map((domain) => (
        <li key={domain.id} className={styles.entry}>
          <DomainSymbol {...domainMark(domain.id)} />
          {domain.name}
        </li>
      ))}
    </ul>
  );
}
