import type { KeeperText } from '#text/nl/keeper.ts';
import { keeperDifference as difference } from './keeperDifference.ts';
import { keeperGuide as guide } from './keeperGuide.ts';
import { keeperPage as page } from './keeperPage.ts';
import { keeperReading as reading } from './keeperReading.ts';
import { keeperRecognition as recognition } from './keeperRecognition.ts';
import { keeperTemplate as template } from './keeperTemplate.ts';

export const keeper: KeeperText = { page, guide, reading, recognition, difference, template };
