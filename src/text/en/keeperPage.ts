import type { KeeperText } from '#text/nl/keeper.ts';
import { formats } from './formats.ts';
import { keeperDecide as decide } from './keeperDecide.ts';

const { count, list } = formats;
const counted = (number: number, one: string, more: string) => `${count(number)} ${number === 1 ? one : more}`;

export const keeperPage: KeeperText['page'] = {
  heading: 'Your own figures',
  lead: 'From a spreadsheet to a published edition, in five steps. Everything happens in this browser: nothing is sent to a server.',
  stepNumber: (number) => `Step ${number}: `,
  steps: {
    choose: 'Choose files',
    decide: 'What is what',
    check: 'Check',
    see: 'Look',
    publish: 'Save and publish',
  },
  states: {
    waiting: 'later',
    now: 'now',
    done: 'done',
    questions: (number) => counted(number, 'question', 'questions'),
    faults: (number) => counted(number, 'fault', 'faults'),
  },
  next: {
    decide: 'Here you see what we take each sheet, column and name for. You change what is not right.',
    check: 'Here are the faults that the public must never see, and what changes from the published figures.',
    see: 'Here you open the whole dashboard on your figures, before anyone else sees them.',
    publish: 'Here you save the package as a zip, ready to be published.',
  },
  choose: {
    intro: 'An Excel workbook, one or more CSV files, or a whole data package as a folder or a zip.',
    drop: 'Drop files here',
    or: 'or',
    files: 'Choose files',
    folder: 'Choose a folder',
    template: 'Save the template (XLSX)',
    templateWhy:
      'No file yet? The template has a sheet for each kind of data, with every column explained and all codes.',
    reading: (share) => `Reading the files: ${Math.round(share * 100)}%`,
    cancel: 'Stop reading',
    cancelled: 'Stopped. Nothing has changed.',
    failed: 'The files could not be read. Try again, or one file at a time.',
    read: (names, sheets) => `Read: ${list(names)}${sheets === 0 ? '' : ` (${counted(sheets, 'sheet', 'sheets')})`}.`,
    carried: (read) => `${read} What you said of names and sheets still holds.`,
    nothing: 'There is no table in these files.',
    startAgain: 'Start again',
    startAgainSure: 'Everything that you chose and decided here goes away. Start again?',
    keepGoing: 'Go on with this work',
    problems: (number) => `Not read (${count(number)})`,
    notes: (number) => `Read, with a remark (${count(number)})`,
  },
  keep: {
    label: 'Keep this work in this browser',
    explained: 'Otherwise it is gone when you close this window. On a shared computer, rather do not.',
    kept: 'Your work is kept in this browser.',
    removed: 'Nothing is kept in this browser any more. Your work is still in this window.',
    refused: 'This browser keeps nothing (storage refused or full). You can go on; do not close this window.',
    back: 'Your work of last time is back.',
  },
  decide,
  check: {
    more: (number) => `Show ${count(number)} more`,
    busy: 'Checking the figures…',
    fine: 'There are no faults. This package can be published.',
    faults: (number) =>
      `${counted(number, 'fault stops', 'faults stop')} this package. Mend them in your file and choose it again.`,
    list: 'Faults',
    columns: { place: 'Where', cell: 'Cell', found: 'As written', advice: 'What it is, and what to do' },
    filter: 'Search the faults',
    shown: (shown, all) =>
      shown === all ? counted(all, 'fault', 'faults') : `${count(shown)} of ${counted(all, 'fault', 'faults')}`,
    copy: 'Copy the list',
    copied: 'The list is on the clipboard.',
    copyFailed: 'Copying does not work in this browser. Save the list as a file.',
    save: 'Save as CSV',
    fileName: 'faults.csv',
    line: (number) => `line ${number}`,
    look: (cell) => `Show ${cell} in the sheet`,
    around: (cell, place) => `${cell} in ${place}`,
    close: 'Close',
    row: 'Row',
    warnings: (number) => `What readers see as a remark (${count(number)})`,
    warningsIntro: 'This stops nothing. The pages say it beside the figures; nothing is corrected.',
  },
  see: {
    intro:
      'Your figures on every page, in a presentation, on paper and in files too. Each says: own figures, not published.',
    open: 'Open the dashboard on these figures',
    present: 'Present them',
    table: 'All figures in a table',
  },
  publish: {
    intro: 'This goes into the package, and on every page.',
    title: 'Title',
    version: 'Version',
    versionWhy: (present) => `Published now: ${present}.`,
    versionWrong: 'A version is three numbers, such as 1.1.0.',
    versionLow: (present) => `Take a higher version than ${present}.`,
    titleWrong: 'Give the package a title.',
    notes: 'What is new or different? (may be empty)',
    save: 'Save the package (zip)',
    saved: (file) => `Saved as ${file}.`,
    how: 'Publishing',
    steps: ({ now, before, after }) => [
      `Unpack the zip: there is one folder in it, “${after}”. Put it on the web server in the folder “data”, beside “${now}”. With ?data=${after} behind the address of the site you see it there already; readers still see the old figures.`,
      `Give the folder “${now}” that was there the name “${before}”. Links to that edition then keep working. Do the next step at once: until then readers find no figures.`,
      `Give “${after}” the name “${now}”. The new figures are published. Open the site to see them; if something is wrong, turn the two names back.`,
    ],
    dataFolder: 'data',
    folderAfter: (step) => `The folder data after step ${step}`,
    isRead: (version) => `what readers see: version ${version}`,
    command: (file) =>
      `Whoever has Node and this code does all of it at once, without anything in between: npm run publish:data -- ${file} --site FOLDER (FOLDER is where index.html stands).`,
  },
};
