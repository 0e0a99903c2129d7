import type { KeeperText } from '#text/nl/keeper.ts';

export const keeperGuide: KeeperText['guide'] = {
  title: 'How does this work? Five steps, with pictures',
  words: {
    choose: 'Drop a workbook, a CSV or a whole package on this page. There is a template to save.',
    decide: 'Answer what is asked: names that we do not know, cells without a count. An empty cell is never 0.',
    check: 'Mend the faults, if there are any, and look at what changes from the published figures.',
    see: 'Look at the whole dashboard on your figures, as a presentation and on paper too, before anyone else does.',
    publish: 'Save the package and put it on the web server: one more folder, and two folders renamed.',
  },
  pictures: {
    choose: 'An area that files are dropped on, with the name of the file that was read.',
    see: 'The overview with a bar above it: own figures, not published.',
    decide: 'A table of the columns and names of a file, and what they were taken for.',
    check: 'A bar chart of three figures that change, with the old and the new figure.',
    publish:
      'Fields for title and version, a button to save the package, and the folder data after each of the three steps on the web server.',
  },
  madeUp: 'The figures in these pictures are made up.',
};
