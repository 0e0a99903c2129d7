import { createContext } from 'react';

/** Address of the row of the data that a number was published in, by id; null where no page has such rows. */
export const RowHref = createContext<((row: string) => string) | null>(null);
