import type { Text } from '#text/nl.ts';

export const faults: Text['faults'] = {};
