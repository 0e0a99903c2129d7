/** What a page says to a new worker when its reader wants the new version of the product. */
export const takeOver = 'take-over';
