import { keeperPage as page } from './keeperPage.ts';

/** The words of the page on which a keeper makes an edition: loaded with that page alone. */
export const keeper = { page };

export type KeeperText = typeof keeper;
