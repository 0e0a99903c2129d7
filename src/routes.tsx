import { memo, type ComponentType } from 'react';
import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { parseOpening } from '#filters/codec.ts';
import { usual } from '#filters/choices.ts';
import { Frame, type FrameData } from '#layout/Frame.tsx';
import type { AheadHandle } from './loadAhead.ts';
import { FrameSkeleton } from '#layout/FrameSkeleton.tsx';
import { BrokenPage } from '#pages/failures/BrokenPage.tsx';
import { FailedFigures } from '#pages/failures/FailedFigures.tsx';
import { UnknownPage } from '#pages/failures/UnknownPage.tsx';
import { UnknownRung } from '#pages/failures/UnknownRung.tsx';
import { loadEmbedded } from '#pages/embedding/loadEmbedded.ts';
import { PageFinding } from '#pages/finding/PageFinding.tsx';
import { loadDeck } from '#pages/presenting/loadDeck.ts';
import type { SlideComponent, SlidePage } from '#pages/slidePage.ts';
import { PageShare } from '#pages/sharing/PageShare.tsx';
import { FiguresFrame } from '#pages/FiguresFrame.tsx';
import { openingQuery } from '#pages/useEdition.ts';
import { loadText } from '#text/loadText.ts';

/** A page on demand. It is drawn again when what it reads changes, not each time that the router settles. */
function page(load: () => Promise<{ Component: ComponentType }>) {
  return async () => ({ Component: memo((await load()).Component) });
}

const bars = () => import('#charts/BarDrawing.tsx');
const funnels = () => import('#charts/FunnelDrawing.tsx');
const flows = () => import('#charts/FlowDiagramDrawing.tsx');
const trends = () => import('#charts/ThroughputTrendDrawing.tsx');

/** What a page draws its charts with, and how its figures are saved. */
function drawnWith(...drawings: readonly (() => Promise<unknown>)[]): AheadHandle {
  return { ahead: () => [import('#pages/FigureSaving.tsx'), ...drawings.map((drawing) => drawing())] };
}

/** The dictionary that the address asks for; the document says its language. */
async function words({ request }: LoaderFunctionArgs): Promise<FrameData> {
  const { language } = parseOpening(new URL(request.url).search);
  const text = await loadText(language ?? usual.language);
  document.documentElement.lang = text.language;
  return { text };
}

/** The component of a page that a presentation shows as a slide. */
async function slideComponent({ name }: SlidePage): Promise<SlideComponent> {
  switch (name) {
    case 'overview':
      return (await import('#pages/overview/OverviewPage.tsx')).Component;
    case 'rung':
      return (await import('#pages/rung/RungPage.tsx')).Rung;
    case 'comparison':
      return (await import('#pages/comparison/ComparisonPage.tsx')).Component;
    case 'throughput':
      return (await import('#pages/throughput/ThroughputPage.tsx')).Component;
    case 'observations':
      return (await import('#pages/observations/ObservationsPage.tsx')).Component;
    case 'about':
      return (await import('#pages/about/AboutPage.tsx')).Component;
  }
}

/** Every page: its address, what it waits for, and what stands there when that fails. */
export function createRoutes(queryClient: QueryClient): RouteObject[] {
  async function figures({ request }: LoaderFunctionArgs): Promise<null> {
    await queryClient.query(openingQuery(new URL(request.url).search));
    return null;
  }

  return [
    {
      path: '/presenteren',
      loader: async ({ request }) => {
        const deck = await loadDeck(new URL(request.url).search, slideComponent, queryClient);
        document.documentElement.lang = deck.text.language;
        return deck;
      },
      lazy: () => import('#pages/presenting/PresentingPage.tsx'),
      handle: { ahead: (search) => [loadDeck(search, slideComponent, queryClient)] } satisfies AheadHandle,
      HydrateFallback: FrameSkeleton,
      ErrorBoundary: BrokenPage,
    },
    {
      path: '/insluiten/:figuur',
      loader: async ({ request, params }) => {
        const { search } = new URL(request.url);
        const embedded = await loadEmbedded(params['figuur'] ?? '', search, slideComponent, queryClient);
        document.documentElement.lang = embedded.text.language;
        return embedded;
      },
      lazy: () => import('#pages/embedding/EmbeddingPage.tsx'),
      HydrateFallback: () => null,
      ErrorBoundary: BrokenPage,
    },
    {
      path: '/',
      loader: words,
      element: <Frame sharing={<PageShare />} finding={<PageFinding />} />,
      HydrateFallback: FrameSkeleton,
      ErrorBoundary: BrokenPage,
      children: [
        {
          ErrorBoundary: FailedFigures,
          children: [
            {
              Component: FiguresFrame,
              loader: figures,
              children: [
                {
                  index: true,
                  lazy: page(() => import('#pages/overview/OverviewPage.tsx')),
                  handle: drawnWith(bars, funnels),
                },
                {
                  path: 'doorstroom',
                  lazy: page(() => import('#pages/throughput/ThroughputPage.tsx')),
                  handle: drawnWith(funnels, flows, trends, bars),
                },
                {
                  path: 'vergelijken',
                  lazy: page(() => import('#pages/comparison/ComparisonPage.tsx')),
                  handle: drawnWith(bars),
                },
                { path: 'poster', lazy: page(() => import('#pages/poster/PosterPage.tsx')) },
                { path: 'rapport', lazy: page(() => import('#pages/report/ReportPage.tsx')) },
                {
                  path: 'gegevens',
                  lazy: page(() => import('#pages/observations/ObservationsPage.tsx')),
                  handle: drawnWith(),
                },
                {
                  path: 'trede/:nummer',
                  loader: ({ params }) => {
                    if (!/^[1-6]$/.test(params['nummer'] ?? '')) throw new Response(null, { status: 404 });
                    return null;
                  },
                  lazy: page(() => import('#pages/rung/RungPage.tsx')),
                  handle: drawnWith(bars),
                  ErrorBoundary: UnknownRung,
                },
              ],
            },
            {
              path: 'gegevens/eigen',
              lazy: async () => (await import('#pages/keeper/keeperRoute.ts')).keeperRoute(queryClient),
              handle: drawnWith(bars),
            },
            { path: 'bewaard', lazy: page(() => import('#pages/favourites/FavouritesPage.tsx')) },
            { path: 'over', lazy: page(() => import('#pages/about/AboutPage.tsx')) },
            { path: '*', Component: UnknownPage },
          ],
        },
      ],
    },
  ];
}
