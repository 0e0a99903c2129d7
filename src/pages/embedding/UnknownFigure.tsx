import { useHref, useLocation } from 'react-router';
import { paths, withSearch } from '#paths.ts';
import { useText } from '#text/TextContext.ts';
import { Notice } from '#ui/Notice.tsx';
import { nearestFigure } from './loadEmbedded.ts';

/** A name that no figure has: says so, and offers the nearest one, in the same frame. */
export function UnknownFigure({ asked }: { asked: string }) {
  const { frame, sharing } = useText();
  const nearest = nearestFigure(asked);
  const href = useHref(withSearch(paths.embedded(nearest), useLocation().search));
  return (
    <Notice kind="notice" title={sharing.embedded.unknown(asked)}>
      <p>
        {frame.notFound.nearest}
        <a href={href} target="_self">
          {nearest}
        </a>
        {'?'}
      </p>
    </Notice>
  );
}
