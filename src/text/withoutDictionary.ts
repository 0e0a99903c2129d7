/** The words for when no dictionary has arrived, in every language at once. */
export const withoutDictionary = [
  {
    language: 'nl',
    sentence: 'Deze pagina kon niet geladen worden. Uw filters staan in het adres en blijven bewaard.',
    retry: 'Opnieuw laden',
  },
  {
    language: 'en',
    sentence: 'This page could not be loaded. Your filters are in the address and are kept.',
    retry: 'Load again',
  },
] as const;
