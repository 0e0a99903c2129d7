import { useMemo } from 'react';
import { defaultYear, focusRegions, focusRegion, referenceOf } from '#domain/choosing.ts';
import type { AgeGroup, Edition, Measure, Region } from '#domain/edition.ts';
import type { Unit } from '#domain/units.ts';
import { usual, type Choices, type Scale, type View } from '#filters/choices.ts';
import { useChoices } from '#filters/useChoices.ts';
import { vocabularyOf } from '#filters/vocabulary.ts';
import { useText } from '#text/TextContext.ts';
import { useEdition } from './useEdition.ts';

/** The reader's choices on this edition, with the defaults that are the same on every page filled in. */
export interface Shown {
  edition: Edition;
  choices: Choices;
  change: (patch: Partial<Choices>, step?: 'push' | 'replace') => void;
  /** All filters as links carry them. */
  search: string;
  /** The primary region in focus. */
  region: Region;
  /** All regions in focus, the primary one first. */
  regions: readonly Region[];
  reference: Region | null;
  measure: Measure;
  unit: Unit;
  age: AgeGroup;
  scale: Scale;
  view: View;
}

/** Edition, choices and words: what every page with figures begins with. */
export function useView() {
  const edition = useEdition();
  const text = useText();
  const { choices, change, search } = useChoices(vocabularyOf(edition));
  const shown: Shown = useMemo(() => {
    const regions = focusRegions(edition, choices.regions);
    const region = focusRegion(edition, choices.regions);
    const measure = choices.measure ?? usual.measure;
    const year = choices.years?.[0] ?? defaultYear(edition, region, measure);
    return {
      edition,
      choices,
      change,
      search,
      region,
      regions,
      reference: referenceOf(edition, regions, choices.reference, year),
      measure,
      unit: choices.unit ?? usual.unit,
      age: choices.age ?? usual.age,
      scale: choices.scale ?? usual.scale,
      view: choices.view ?? usual.view,
    };
  }, [edition, choices, change, search]);
  return { ...shown, shown, text };
}
