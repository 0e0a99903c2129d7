import type { Text } from '#text/nl.ts';

export const figures: Text['figures'] = {
  frame: {
    view: 'View',
    chart: 'Chart',
    table: 'Table',
    source: (count) => (count === 1 ? 'Source' : 'Sources'),
    emptyCell: 'empty',
    caveats: 'Caveats',
    domains: 'Policy domains',
    keyboard: 'Arrow keys walk through the chart, Home and End go to its beginning and end, Esc leaves the chart.',
    tableRegion: (caption) => `${caption}: table that scrolls sideways`,
    logScale: 'Logarithmic scale: every tenfold increase has the same length. Compare the numbers, not the lengths.',
    zeroOnLogScale: 'does not fit on a log scale',
    ownScales: 'Each funnel has its own scale: compare the proportions, not the widths of one with another.',
    drawingFailed: 'The drawing could not be loaded. All the figures are here.',
  },
};
