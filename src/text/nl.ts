import type { Language } from './language.ts';
import { about } from './nl/about.ts';
import { bars } from './nl/bars.ts';
import { comparison } from './nl/comparison.ts';
import { exports } from './nl/exports.ts';
import { facts } from './nl/facts.ts';
import { faults } from './nl/faults.ts';
import { figures } from './nl/figures.ts';
import { filters } from './nl/filters.ts';
import { flows } from './nl/flows.ts';
import { formats } from './nl/formats.ts';
import { frame } from './nl/frame.ts';
import { observations } from './nl/observations.ts';
import { offline } from './nl/offline.ts';
import { overview } from './nl/overview.ts';
import { palette } from './nl/palette.ts';
import { poster } from './nl/poster.ts';
import { presenting } from './nl/presenting.ts';
import { report } from './nl/report.ts';
import { regions } from './nl/regions.ts';
import { rung } from './nl/rung.ts';
import { sharing } from './nl/sharing.ts';
import { snake } from './nl/snake.ts';
import { terms } from './nl/terms.ts';
import { trends } from './nl/trends.ts';
import { units } from './nl/units.ts';

/** Every word a reader sees, in Dutch: the shape that other languages follow. */
export const nl = {
  language: 'nl' as Language,
  about,
  bars,
  comparison,
  exports,
  facts,
  faults,
  figures,
  filters,
  flows,
  formats,
  frame,
  observations,
  offline,
  overview,
  palette,
  poster,
  presenting,
  report,
  regions,
  rung,
  sharing,
  snake,
  terms,
  trends,
  units,
};

export type Text = typeof nl;
