import { QueryClient } from '@tanstack/react-query';

/** A query client with the product's defaults: figures do not change while a page is open. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, gcTime: Infinity, networkMode: 'offlineFirst', refetchOnWindowFocus: false },
    },
  });
}
