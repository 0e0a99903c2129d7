import { useMemo, useState } from 'react';
import { DifferenceFigure } from '#charts/DifferenceFigure.tsx';
import type { Edition } from '#domain/edition.ts';
import { editionDifference } from '#domain/editionDifference.ts';
import { useKeeper } from './KeeperContext.ts';

/** What the new edition changes in the published one. */
export function Difference({ before, after }: { before: Edition; after: Edition }) {
  const { words } = useKeeper();
  const [view, setView] = useState<'grafiek' | 'tabel'>('grafiek');
  const difference = useMemo(() => editionDifference(before, after), [before, after]);
  return (
    <DifferenceFigure
      id="verschil"
      headingLevel={3}
      difference={difference}
      words={words.difference}
      view={view}
      onViewChange={setView}
    />
  );
}
