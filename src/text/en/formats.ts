import { createFormats } from '#text/formats.ts';

export const formats = createFormats('en-GB');
