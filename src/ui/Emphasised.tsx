import { PackageWords } from './PackageWords.tsx';

/** A sentence in which `**these words**` are emphasised. Everything else, markup included, is shown as it is written. */
export function Emphasised({ children }: { children: string }) {
  return children
    .split(/\*\*(.+?)\*\*/)
    .map((part, index) =>
      index % 2 === 1 ? <strong key={index}>{part}</strong> : <PackageWords key={index}>{part}</PackageWords>,
    );
}
