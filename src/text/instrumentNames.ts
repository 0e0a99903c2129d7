/** Names of the instruments that we explain, Dutch in every language, for when the figures do not open: a package names its own. */
export const instrumentNames: Readonly<Record<string, string>> = {
  doelgroepkortingen: 'Doelgroepkortingen',
  'collectief-maatwerk': 'Collectief maatwerk',
  sine: 'SINE',
  lde: 'LDE (lokale diensteneconomie)',
  werkplekleren: 'Werkplekleren - werkplekinstrumenten',
  activiteitencooperatie: 'Activiteitencoöperatie',
  'duaal-leren': 'Duaal leren',
  'wijk-werken': 'Wijk-werken',
  'doorstroom-arbeidszorg': 'Doorstroom/activering uit arbeidszorg',
  'arbeidszorg-wse': 'Arbeidszorg WSE',
  'ama-wvg': 'AMA WVG',
};
