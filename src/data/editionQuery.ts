import { onlineManager, type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Edition } from '#domain/edition.ts';
import { DataError } from './DataError.ts';
import { defaultPackage, openEdition } from './openEdition.ts';
import { ownPackageName, readPackage } from './readPackage.ts';

const immutable = {
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: 'offlineFirst',
  // Editions are compared by identity; a second copy of the same figures would be another edition.
  structuralSharing: false,
} as const;

/** One package, read once. Tried again only when it was unreachable. */
function packageQuery(name: string, base: string) {
  const folder = `${base}data/${name}/`;
  return queryOptions({
    ...immutable,
    // Known to be offline, React Query would wait for the network before another try, and a page would never say so.
    networkMode: 'always',
    queryKey: ['package', base, name],
    queryFn: async ({ client }) => {
      if (name !== ownPackageName) return readPackage(name, folder, (path) => fetch(folder + path));
      const { openOwnPackage } = await import('./ownPackage.ts');
      return openOwnPackage(client);
    },
    retry: (failures, error) =>
      error instanceof DataError && error.kind === 'unreachable' && failures < 3 && onlineManager.isOnline(),
    retryDelay: (failures) => 200 * 2 ** failures,
  });
}

/**
 * The edition that an address asks for (null: the default package), with a notice when it is another one than asked.
 * `base` is the site's base path, ends in `/`. Fails with a DataError.
 */
export function editionQuery(asked: string | null, base: string) {
  const name = asked ?? defaultPackage;
  return queryOptions({
    ...immutable,
    queryKey: ['edition', base, name],
    queryFn: ({ client }) => openEdition(name, (wanted) => client.query(packageQuery(wanted, base))),
    // The packages inside have tried again already.
    retry: false,
  });
}

/** Calls the listener once with each package of a host that has been opened, and with each that will be. */
export function watchPackages(client: QueryClient, listener: (edition: Edition) => void): void {
  const told = new Set<Edition>();
  const tell = () => {
    for (const [, edition] of client.getQueriesData<Edition>({ queryKey: ['package'] })) {
      if (edition === undefined || edition.isOwn || told.has(edition)) continue;
      told.add(edition);
      listener(edition);
    }
  };
  tell();
  client.getQueryCache().subscribe(({ type }) => {
    if (type === 'updated') tell();
  });
}
