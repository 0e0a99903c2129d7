import type { KeeperText } from '#text/nl/keeper.ts';
import { keeperPage as page } from './keeperPage.ts';

export const keeper: KeeperText = { page };
