import { keeperDifference as difference } from './keeperDifference.ts';
import { keeperGuide as guide } from './keeperGuide.ts';
import { keeperPage as page } from './keeperPage.ts';
import { keeperReading as reading } from './keeperReading.ts';
import { keeperRecognition as recognition } from './keeperRecognition.ts';
import { keeperTemplate as template } from './keeperTemplate.ts';

/** The words of the page on which a keeper makes an edition: loaded with that page alone. */
export const keeper = { page, guide, reading, recognition, difference, template };

export type KeeperText = typeof keeper;
