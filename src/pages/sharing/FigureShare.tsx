import { useLocation } from 'react-router';
import { pinnedEditionName } from '#data/openEdition.ts';
import { citation } from '#export/clipboardText.ts';
import type { Dataset } from '#export/dataset.ts';
import { searchWithEdition } from '#filters/searchWith.ts';
import { useChoices } from '#filters/useChoices.ts';
import { vocabularyOf } from '#filters/vocabulary.ts';
import { embeddedName, embeddedView } from '#pages/embeddedFigures.ts';
import { useEdition } from '#pages/useEdition.ts';
import { useText } from '#text/TextContext.ts';
import { ShareButton } from './ShareButton.tsx';
import type { SharedView } from './sharedView.ts';

interface FigureShareProps {
  figure: { id: string; title: string };
  dataset: () => Dataset;
  className: string;
}

/** Beside the menu of a figure: pass on this figure. The link leads to it on its page. */
export function FigureShare({ figure, dataset, className }: FigureShareProps) {
  const text = useText();
  const { pathname } = useLocation();
  const edition = useEdition();
  const { search } = useChoices(vocabularyOf(edition));

  function view(): SharedView {
    const name = embeddedName({ path: pathname, figure: figure.id });
    const page = document.querySelector('main h1')?.textContent ?? document.title;
    return {
      title: `${page} – ${figure.title}`,
      path: pathname,
      figure: figure.id,
      search,
      pinned: { search: searchWithEdition(search, pinnedEditionName(edition)), version: edition.version },
      embedded: embeddedView(name) === null ? null : name,
      citation: citation(dataset(), text),
      isOwn: edition.isOwn,
    };
  }

  return (
    <ShareButton label={text.sharing.shareOf(figure.title)} className={className} view={view}>
      {text.sharing.share}
    </ShareButton>
  );
}
