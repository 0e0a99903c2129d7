import type { Text } from '#text/nl.ts';

export const figures: Text['figures'] = {};
