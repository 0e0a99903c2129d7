import type { Language } from './language.ts';
import { faults } from './nl/faults.ts';
import { figures } from './nl/figures.ts';
import { filters } from './nl/filters.ts';
import { formats } from './nl/formats.ts';
import { terms } from './nl/terms.ts';

/** Every word a reader sees, in Dutch: the shape that other languages follow. */
export const nl = { language: 'nl' as Language, formats, terms, faults, filters, figures };

export type Text = typeof nl;
