import type { KeeperText } from '#text/nl/keeper.ts';
import { keeperDifference as difference } from './keeperDifference.ts';
import { keeperPage as page } from './keeperPage.ts';
import { keeperReading as reading } from './keeperReading.ts';
import { keeperRecognition as recognition } from './keeperRecognition.ts';
import { keeperTemplate as template } from './keeperTemplate.ts';

export const keeper: KeeperText = { page, reading, recognition, difference, template };
