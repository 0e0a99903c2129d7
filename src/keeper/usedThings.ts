import type { AddedThings, Decisions } from './decisions.ts';
import type { Recognition } from './recognition.ts';

/** Of what a keeper added, what a name or a sheet still stands for: what was added by mistake goes when nothing names it. */
export function usedThings({ added, names, sheets }: Decisions, recognition: Recognition): AddedThings {
  const used = new Set<string>();
  for (const [key, name] of Object.entries(names)) {
    if (name.kind === 'is' && recognition.names.has(key)) used.add(name.id);
  }
  for (const { key } of recognition.sheets) {
    const { source, region } = sheets[key] ?? {};
    if (typeof source === 'string') used.add(source);
    if (typeof region === 'string') used.add(region);
  }
  // A region that lies in another one needs that one; parents were added before what lies in them.
  for (const { id, parent } of added.regions.toReversed()) {
    if (used.has(id) && parent !== null) used.add(parent);
  }
  const isUsed = ({ id }: { id: string }) => used.has(id);
  return {
    regions: added.regions.filter(isUsed),
    instruments: added.instruments.filter(isUsed),
    sources: added.sources.filter(isUsed),
  };
}
