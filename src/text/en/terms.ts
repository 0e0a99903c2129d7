import type { Text } from '#text/nl.ts';
import { formats } from './formats.ts';

export const terms: Text['terms'] = {
  trede: (number) => `rung ${number}`,
  Trede: (number) => `Rung ${number}`,
  treden: (numbers) => (numbers.length === 1 ? `rung ${numbers[0]}` : `rungs ${formats.list(numbers.map(String))}`),
  measure: { deelnemers: 'participants', instroom: 'inflow', doorstroom: 'throughput', uitstroom: 'outflow' },
  /** At the beginning of a sentence. */
  Measure: { deelnemers: 'Participants', instroom: 'Inflow', doorstroom: 'Throughput', uitstroom: 'Outflow' },
  status: {
    A: 'normal',
    E: 'estimated',
    P: 'provisional',
    O: 'not available',
    Q: 'suppressed',
    M: 'not applicable',
    absent: 'no figure',
  },
  statusShort: {
    A: '',
    E: 'estimated',
    P: 'provisional',
    O: 'n.a.',
    Q: 'suppressed',
    M: 'not applicable',
    absent: 'no figure',
  },
  attribution: { sure: 'sure', likely: 'likely' },
  withContract: 'places of employment (tewerkstellingsplaatsen)',
  withContractExplained: 'with a contract of employment',
  withoutContract: 'places of participation (participatieplaatsen)',
  withoutContractExplained: 'without a contract of employment',
  noFiguresOnPoster: 'no figures on the poster',
  fictitious: 'fictitious data',
  own: 'own figures, not published',
};
