import type { Answer } from '#keeper/decisions.ts';
import type { NameKind } from '#keeper/names.ts';
import type { Conversion } from '#keeper/outcome.ts';
import type { ColumnRole, SheetRecognition } from '#keeper/recognition.ts';
import type { RefusedReason } from '#keeper/typedCount.ts';
import { formats } from './formats.ts';
import { terms } from './terms.ts';

const fields: Readonly<Record<string, string>> = {
  year: 'het jaar',
  region: 'de regio',
  trede: 'de trede',
  instrument: 'het instrument',
  measure: 'de maat',
  value: 'het aantal',
  status: 'de status',
  attribution: 'hoe zeker het is',
  source: 'de bron',
  note: 'een noot',
  name: 'de naam',
  id: 'de id',
  parent: 'waar ze in ligt',
  number: 'het nummer van de trede',
  contract: 'met of zonder arbeidsovereenkomst',
  domain: 'het beleidsdomein',
  domain_attribution: 'hoe het beleidsdomein bekend is',
  coverage: 'wie geteld is',
  from: 'de trede die men verlaat',
  to: 'de trede die men bereikt',
  age: 'de leeftijd',
  publisher: 'de uitgever',
  title: 'de titel',
  address: 'het webadres',
  seen: 'wat er van de bron gezien is',
};

export const keeperRecognition = {
  shapes: {
    long: 'een rij per cijfer',
    wide: 'een rij per instrument, een kolom per regio en jaar',
    resource: 'een tabel van het pakket',
    ignored: 'niet herkend, telt niet mee',
  } satisfies Record<SheetRecognition['shape'], string>,
  /** `region` and `measure` by name, null where the sheet as a whole says them. */
  role: (role: ColumnRole, region: string | null, measure: string | null) => {
    switch (role.kind) {
      case 'figures': {
        const parts = [region ?? 'regio van het blad', role.year?.toString() ?? 'jaar van het blad', measure ?? ''];
        return `cijfers: ${parts.filter((part) => part !== '').join(', ')}`;
      }
      case 'field':
        return fields[role.field] ?? role.field;
      case 'ignored':
        return {
          empty: 'leeg, telt niet mee',
          share: 'een aandeel: dat rekenen de pagina’s zelf uit',
          unknown: 'niet herkend, telt niet mee',
        }[role.reason];
    }
  },
  rowRole: {
    title: 'boven de tabel, telt niet mee',
    header: 'kop',
    text: 'zonder cijfers, telt niet mee',
    section: (trede: number) => `vanaf hier: trede ${trede}`,
    region: (region: string) => `vanaf hier: ${region}`,
    of: { part: 'deel', total: 'totaal', unknown: 'nog te beslissen' },
  },
  names: { region: 'regio', row: 'werkvorm of totaal', source: 'bron', measure: 'maat' } satisfies Record<
    NameKind,
    string
  >,
  /** The rung of a published total, or null for all of them. */
  total: (trede: number | null) => (trede === null ? 'Totaal van alle treden' : `Totaal van trede ${trede}`),
  conversions: {
    grouped: 'punt, komma of spatie scheidt duizendtallen',
    'zeros-after-comma': 'de nullen na de komma zijn weggelaten',
    'zeros-in-front': 'de nullen vooraan zijn weggelaten',
    status: 'geen getal, wel een status',
    name: 'een andere naam voor hetzelfde',
    decided: 'zoals u besliste',
    'left-out': 'weggelaten, zoals u besliste',
    repeated: 'staat er al, met hetzelfde cijfer',
  } satisfies Record<Conversion['kind'], string>,
  refused: {
    percent: 'Dit is een percentage, geen aantal mensen.',
    date: 'Excel maakte hier een datum van. Typ het in uw bestand opnieuw, als tekst.',
    error: 'Hier staat een fout van Excel.',
    negative: 'Een aantal mensen kan niet negatief zijn.',
    fraction: 'Een aantal mensen heeft geen decimalen.',
    'two-readings': 'Dit kan op twee manieren gelezen worden.',
    dash: 'Een streepje kan van alles betekenen.',
    scientific: 'Dit getal is afgerond door Excel.',
    'too-large': 'Dit getal is te groot.',
    text: 'Dit is geen getal.',
  } satisfies Record<RefusedReason, string>,
  empty: 'Deze cel is leeg.',
  duplicate: 'Dit cijfer staat er meer dan één keer, en niet gelijk.',
  answer: (answer: Answer) => {
    switch (answer.kind) {
      case 'count':
        return formats.count(answer.count);
      case 'status':
        return terms.status[answer.status];
      case 'left-out':
        return 'weglaten';
    }
  },
};
