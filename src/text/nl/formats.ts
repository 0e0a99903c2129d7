import { createFormats } from '#text/formats.ts';

export const formats = createFormats('nl-BE');
