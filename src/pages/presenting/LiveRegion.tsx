import { useId } from 'react';
import { focusRegion } from '#domain/choosing.ts';
import { parseChoices } from '#filters/codec.ts';
import { vocabularyOf } from '#filters/vocabulary.ts';
import { useText } from '#text/TextContext.ts';
import type { LoadedSlide } from './loadDeck.ts';
import type { Talk } from './useTalk.ts';

/** Another region during the talk, on all slides at once, and the way back. */
export function LiveRegion({ talk, slides }: { talk: Talk; slides: readonly LoadedSlide[] }) {
  const { presenting } = useText();
  const id = useId();
  const shown = slides[talk.at];
  const edition = shown?.loaded?.edition ?? null;
  if (shown === undefined || edition === null || edition.regions.length < 2) return null;
  const region = focusRegion(edition, parseChoices(shown.search, vocabularyOf(edition)).choices.regions);
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {presenting.region}
      </label>
      <select id={id} value={region.id} onChange={({ target }) => talk.change({ live: target.value })}>
        {edition.regions.map(({ id: regionId, name }) => (
          <option key={regionId} value={regionId}>
            {name}
          </option>
        ))}
      </select>
      {talk.live !== null && (
        <button type="button" onClick={() => talk.change({ live: null })}>
          {presenting.takeBack}
        </button>
      )}
    </>
  );
}
