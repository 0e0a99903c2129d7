import type { KeeperText } from '#text/nl/keeper.ts';
import { keeperPage as page } from './keeperPage.ts';
import { keeperReading as reading } from './keeperReading.ts';
import { keeperRecognition as recognition } from './keeperRecognition.ts';

export const keeper: KeeperText = { page, reading, recognition };
