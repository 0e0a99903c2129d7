import type { Measure, TredeNumber } from '#domain/edition.ts';
import { formats } from './formats.ts';

export const terms = {
  trede: (number: TredeNumber) => `trede ${number}`,
  Trede: (number: TredeNumber) => `Trede ${number}`,
  /** trede 3; de treden 3, 4 en 5 */
  treden: (numbers: readonly TredeNumber[]) =>
    numbers.length === 1 ? `trede ${numbers[0]}` : `de treden ${formats.list(numbers.map(String))}`,
  measure: {
    deelnemers: 'deelnemers',
    instroom: 'instroom',
    doorstroom: 'doorstroom',
    uitstroom: 'uitstroom',
  } satisfies Record<Measure, string>,
  /** At the beginning of a sentence. */
  Measure: { deelnemers: 'Deelnemers', instroom: 'Instroom', doorstroom: 'Doorstroom', uitstroom: 'Uitstroom' },
  status: {
    A: 'normaal',
    E: 'geschat',
    P: 'voorlopig',
    O: 'niet beschikbaar',
    Q: 'afgeschermd',
    M: 'niet van toepassing',
    absent: 'geen cijfer',
  },
  /** What stands in the place of a number. */
  statusShort: { A: '', E: 'geschat', P: 'voorlopig', O: 'n.b.', Q: 'afgeschermd', M: 'n.v.t.', absent: 'geen cijfer' },
  attribution: { sure: 'zeker', likely: 'waarschijnlijk' },
  withContract: 'tewerkstellingsplaatsen',
  withContractExplained: 'met arbeidsovereenkomst',
  withoutContract: 'participatieplaatsen',
  withoutContractExplained: 'zonder arbeidsovereenkomst',
  noFiguresOnPoster: 'geen cijfers op de poster',
  fictitious: 'fictieve gegevens',
  own: 'eigen gegevens, niet gepubliceerd',
};
