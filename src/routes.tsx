import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { parseOpening } from '#filters/codec.ts';
import { usual } from '#filters/choices.ts';
import { Frame, type FrameData } from '#layout/Frame.tsx';
import { FrameSkeleton } from '#layout/FrameSkeleton.tsx';
import { BrokenPage } from '#pages/failures/BrokenPage.tsx';
import { FailedFigures } from '#pages/failures/FailedFigures.tsx';
import { UnknownPage } from '#pages/failures/UnknownPage.tsx';
import { UnknownRung } from '#pages/failures/UnknownRung.tsx';
import { FiguresFrame } from '#pages/FiguresFrame.tsx';
import { openingQuery } from '#pages/useEdition.ts';
import { loadText } from '#text/loadText.ts';

/** The dictionary that the address asks for; the document says its language. */
async function words({ request }: LoaderFunctionArgs): Promise<FrameData> {
  const { language } = parseOpening(new URL(request.url).search);
  const text = await loadText(language ?? usual.language);
  document.documentElement.lang = text.language;
  return { text };
}

/** Every page: its address, what it waits for, and what stands there when that fails. */
export function createRoutes(queryClient: QueryClient): RouteObject[] {
  async function figures({ request }: LoaderFunctionArgs): Promise<null> {
    await queryClient.query(openingQuery(new URL(request.url).search));
    return null;
  }

  return [
    {
      path: '/',
      loader: words,
      Component: Frame,
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
                { index: true, lazy: () => import('#pages/overview/OverviewPage.tsx') },
                { path: 'doorstroom', lazy: () => import('#pages/throughput/ThroughputPage.tsx') },
                { path: 'vergelijken', lazy: () => import('#pages/comparison/ComparisonPage.tsx') },
                { path: 'gegevens', lazy: () => import('#pages/observations/ObservationsPage.tsx') },
                {
                  path: 'trede/:nummer',
                  loader: ({ params }) => {
                    if (!/^[1-6]$/.test(params['nummer'] ?? '')) throw new Response(null, { status: 404 });
                    return null;
                  },
                  lazy: () => import('#pages/rung/RungPage.tsx'),
                  ErrorBoundary: UnknownRung,
                },
              ],
            },
            { path: 'over', lazy: () => import('#pages/about/AboutPage.tsx') },
            { path: '*', Component: UnknownPage },
          ],
        },
      ],
    },
  ];
}
