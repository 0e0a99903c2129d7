import { about } from './en/about.ts';
import { bars } from './en/bars.ts';
import { comparison } from './en/comparison.ts';
import { exports } from './en/exports.ts';
import { facts } from './en/facts.ts';
import { faults } from './en/faults.ts';
import { figures } from './en/figures.ts';
import { filters } from './en/filters.ts';
import { flows } from './en/flows.ts';
import { formats } from './en/formats.ts';
import { frame } from './en/frame.ts';
import { observations } from './en/observations.ts';
import { offline } from './en/offline.ts';
import { overview } from './en/overview.ts';
import { palette } from './en/palette.ts';
import { poster } from './en/poster.ts';
import { presenting } from './en/presenting.ts';
import { report } from './en/report.ts';
import { regions } from './en/regions.ts';
import { rung } from './en/rung.ts';
import { sharing } from './en/sharing.ts';
import { snake } from './en/snake.ts';
import { terms } from './en/terms.ts';
import { trends } from './en/trends.ts';
import { units } from './en/units.ts';
import type { Text } from './nl.ts';

export const en = {
  language: 'en',
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
} satisfies Text;
