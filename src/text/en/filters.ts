import type { Text } from '#text/nl.ts';

export const filters: Text['filters'] = {};
