import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import { putOwnFiles } from '../../src/data/ownPackage.ts';
import { makeQueryClient } from '../../src/queryClient.ts';
import { createRoutes } from '../../src/routes.tsx';

// The first visit compiles a whole page, on a machine that may be busy with the other projects.
vi.setConfig({ testTimeout: 30_000 });

type Router = ReturnType<typeof createMemoryRouter>;

interface Reader {
  /** What the reader's browser asks for. */
  languages?: readonly string[];
  /** The package that is in the reader's own browser. */
  ownFiles?: Readonly<Record<string, string>>;
}

/** An address opened as a visit: its own cache, its own history, the words of its own language. */
export interface Visit {
  user: UserEvent;
  router: Router;
  /** Where the reader is now. */
  at: () => string;
}

/** Opens an address without waiting for anything. */
export function renderRoute(address: string, { languages = ['nl-BE', 'nl'], ownFiles }: Reader = {}): Visit {
  Object.defineProperty(navigator, 'languages', { configurable: true, get: () => languages });
  const queryClient = makeQueryClient();
  if (ownFiles !== undefined) putOwnFiles(queryClient, new Map(Object.entries(ownFiles)));
  // From `react-router`, as in all of src: in Node `react-router/dom` brings a second copy with contexts of its own (7.18).
  const router = createMemoryRouter(createRoutes(queryClient), { initialEntries: [address] });
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return {
    user: userEvent.setup(),
    router,
    at: () => `${router.state.location.pathname}${router.state.location.search}`,
  };
}

/** Opens an address and waits for its page, or for the page that stands there in its place. */
export async function openRoute(address: string, reader?: Reader): Promise<Visit> {
  const visit = renderRoute(address, reader);
  await screen.findByRole('heading', { level: 1 });
  // The words and figures stand there; loaders may still be asked again for an address that was rewritten.
  await waitFor(() => {
    if (visit.router.state.navigation.state !== 'idle') throw new Error(`still on the way to ${visit.at()}`);
  });
  return visit;
}
