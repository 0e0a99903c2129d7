import type { KeeperText } from '#text/nl/keeper.ts';
import { formats } from './formats.ts';

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
    package: 'This is a whole data package. There is nothing to choose: it goes straight to the check.',
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
  decide: {
    wholePackage: 'A whole package: every column has its name already.',
    intro: 'Is this right? Change what is not. Leave out what you do not want.',
    sheet: (file, sheet) => (sheet === null ? file : `${file}, sheet ${sheet}`),
    table: (name) => `What ${name} is`,
    place: 'Place',
    found: 'As written',
    meaning: 'Taken for',
    allSame: 'For all',
    accept: 'I have looked at the conversions and accept them',
    acceptedNone: 'Nothing was converted: all numbers were written as we write them.',
    conversions: (number) => counted(number, 'number written differently', 'numbers written differently'),
    conversionsIntro: 'This is how these cells were read. Look at them before you accept.',
    columns: { sheet: 'Sheet', cell: 'Cell', before: 'As written', after: 'Becomes', why: 'Why' },
    questionsLeft: (number) =>
      number === 1 ? '1 question left before you can go on.' : `${count(number)} questions left before you can go on.`,
    answered: 'Everything is decided.',
    more: (number) => `Show ${count(number)} more`,
  },
  check: {
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
    difference: (title, version) => `What changes from ${title}, version ${version}`,
    jumps: (number) =>
      number === 1
        ? 'In 1 figure the difference is large: is it right?'
        : `In ${count(number)} figures the difference is large: are they right?`,
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
    steps: [
      'Unpack the zip on your computer.',
      'On the web server, give the folder “participatieslang” its name with its version, such as “participatieslang-1.0.0”. Old links keep working that way.',
      'Put the new folder in its place, with the name “participatieslang”.',
    ],
    command: 'Whoever has Node does it all at once, and safely: npm run publish:data -- file.zip',
  },
};
