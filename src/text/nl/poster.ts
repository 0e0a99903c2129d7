import { formats } from './formats.ts';

export const poster = {
  heading: (region: string, year: number) => `Poster: ${region} in ${year}`,
  lead: 'Eén blad met de hele slang, om af te drukken en op te hangen. De code erop opent deze cijfers op een scherm.',
  link: 'Als poster, op één blad',
  paper: 'Papier',
  papers: { a4: 'A4', a3: 'A3' },
  orientation: 'Stand',
  orientations: { liggend: 'liggend', staand: 'staand' },
  print: 'Afdrukken of als PDF bewaren',
  svg: 'Als SVG bewaren',
  png: (dotsPerInch: number) => `Als PNG bewaren (${dotsPerInch} dpi)`,
  /** In the names of files. */
  fileName: 'poster',
  sheet: (paper: string, orientation: string) => `Het blad, ${paper} ${orientation}`,
  title: 'De participatieslang',
  place: (region: string, year: number) => `${region} · ${year}`,
  code: (address: string) => `QR-code van ${address}`,
  onlyDomains: (names: readonly string[]) =>
    `Van de instrumenten staan alleen die van beleidsdomein **${formats.list(names)}** op dit blad. De totalen van de treden en de doorstroom zijn van alle beleidsdomeinen.`,
  scan: 'Deze cijfers op een scherm:',
};
