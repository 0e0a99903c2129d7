import { useLoaderData, useLocation } from 'react-router';
import { DeckKeys } from '#palette/DeckKeys.tsx';
import { TextProvider } from '#text/TextContext.ts';
import type { DeckData } from './loadDeck.ts';
import { Player } from './Player.tsx';
import { SpeakerView } from './SpeakerView.tsx';

/** A presentation: on the screen of the room, or beside it for whoever speaks. */
export function Component() {
  const deck = useLoaderData<DeckData>();
  const search = new URLSearchParams(useLocation().search);
  const isSpeaker = search.get('scherm') === 'spreker';
  const hasCaption = search.get('filters') !== 'verborgen';
  return (
    <TextProvider value={deck.text}>
      {isSpeaker ? <SpeakerView deck={deck} hasCaption={hasCaption} /> : <Player deck={deck} hasCaption={hasCaption} />}
      <DeckKeys />
    </TextProvider>
  );
}
