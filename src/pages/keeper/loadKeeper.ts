import type { QueryClient } from '@tanstack/react-query';
import { descriptorOf, ownPackageName } from '#data/readPackage.ts';
import type { Edition } from '#domain/edition.ts';
import { parseOpening } from '#filters/codec.ts';
import { usual } from '#filters/choices.ts';
import { searchWithEdition } from '#filters/searchWith.ts';
import { openingQuery } from '#pages/useEdition.ts';
import { loadKeeperText } from '#text/loadKeeperText.ts';
import type { KeeperText } from '#text/nl/keeper.ts';
import { openDraft } from './draft.ts';
import type { laterSteps } from './laterSteps.ts';

/** All that the page needs: from here on it asks nothing of any host. */
export interface KeeperData {
  words: KeeperText;
  /** What the keeper's figures are compared with, and what they are added to. */
  published: Edition;
  /** Its datapackage.json. */
  descriptor: string;
  later: typeof laterSteps;
  /** Whether work of an earlier visit was found in this browser. */
  isBack: boolean;
}

/** Fetches words, published figures and kept work. Throws a DataError when the published figures cannot be opened. */
export async function loadKeeper(search: string, client: QueryClient): Promise<KeeperData> {
  const { language, edition } = parseOpening(search);
  const opening = edition === ownPackageName ? searchWithEdition(search, 'participatieslang') : search;
  // What the difference is drawn with; the page does not wait for it, and says itself what fails.
  import('#charts/BarDrawing.tsx').catch(() => {});
  const [words, { edition: published }, { isBack }, { laterSteps: later }] = await Promise.all([
    loadKeeperText(language ?? usual.language),
    client.query(openingQuery(opening)),
    openDraft(client),
    import('./laterSteps.ts'),
  ]);
  return { words, published, descriptor: descriptorOf(published), later, isBack };
}
