import type { QueryClient } from '@tanstack/react-query';
import { memo } from 'react';
import type { LoaderFunctionArgs } from 'react-router';
import { Component } from './KeeperPage.tsx';
import { loadKeeper } from './loadKeeper.ts';

/** The page with what it waits for; both are fetched only when somebody comes here. */
export function keeperRoute(client: QueryClient) {
  return {
    loader: ({ request }: LoaderFunctionArgs) => loadKeeper(new URL(request.url).search, client),
    Component: memo(Component),
  };
}
