import { faults } from './en/faults.ts';
import { figures } from './en/figures.ts';
import { filters } from './en/filters.ts';
import { formats } from './en/formats.ts';
import { terms } from './en/terms.ts';
import type { Text } from './nl.ts';

export const en = { language: 'en', formats, terms, faults, filters, figures } satisfies Text;
