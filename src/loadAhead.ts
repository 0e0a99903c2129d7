import type { QueryClient } from '@tanstack/react-query';
import { matchRoutes, type RouteObject } from 'react-router';
import { parseOpening } from '#filters/codec.ts';
import { usual } from '#filters/choices.ts';
import { openingQuery } from '#pages/useEdition.ts';
import { loadText } from '#text/loadText.ts';

/** In a route's `handle`: what its page needs that neither its module nor its loader brings. */
export interface AheadHandle {
  ahead: (search: string) => readonly Promise<unknown>[];
}

const signsOfIntent = ['pointerover', 'focusin', 'touchstart'] as const;

/**
 * Loads the page behind a link, its drawings, words and figures, when a reader points at it, moves the focus to it or
 * touches it: it is there when they follow it. What fails is left to the navigation to say.
 */
export function loadAheadOnIntent(routes: RouteObject[], queries: QueryClient, base: string): void {
  const loaded = new Set<string>();

  function load({ origin, pathname, search }: URL) {
    const matches = origin === window.location.origin ? (matchRoutes(routes, pathname, base) ?? []) : [];
    const needs = matches.flatMap(({ route: { lazy, handle } }) => [
      ...(typeof lazy === 'function' ? [lazy()] : []),
      ...((handle as AheadHandle | undefined)?.ahead(search) ?? []),
    ]);
    if (needs.length === 0) return;
    const all = [
      ...needs,
      queries.query(openingQuery(search)),
      loadText(parseOpening(search).language ?? usual.language),
    ];
    for (const need of all) need.catch(() => {});
  }

  function onIntent({ target }: Event) {
    const link = target instanceof Element ? target.closest('a[href]') : null;
    // Links in a drawing are SVG: their `href` property is no string.
    const href = link?.getAttribute('href') ?? '';
    if (link === null || loaded.has(href) || link.hasAttribute('download')) return;
    loaded.add(href);
    load(new URL(href, window.location.href));
  }

  for (const sign of signsOfIntent) document.addEventListener(sign, onIntent, { passive: true });
}
