import type { Flow, Observation, Trede, Warning } from '#domain/edition.ts';
import type { Fault, Place, PropertyType } from '#domain/fault.ts';
import type { Text } from '#text/nl.ts';
import { formats } from './formats.ts';
import { terms } from './terms.ts';

const { count, countDifference, list, choice } = formats;

function quoted(found: string): string {
  return `“${found.length > 60 ? `${found.slice(0, 60)}…` : found}”`;
}

function place({ file, line, column }: Place): string {
  const parts = [file, line === null ? '' : `line ${line}`, column === null ? '' : `column ${column}`];
  return parts.filter((part) => part !== '').join(', ');
}

const propertyTypes: Record<PropertyType, string> = {
  text: 'a text',
  version: 'a version such as 1.0.0',
  day: 'a date such as 2026-01-31',
  boolean: 'true or false',
  list: 'a list',
  path: 'the name of a file in the same folder',
  object: 'an object between braces',
};

function problem(fault: Fault): string {
  switch (fault.kind) {
    case 'file-missing':
      return 'this file is missing.';
    case 'file-refused':
      return `the server does not give this file (HTTP status ${fault.status}). Is it there, and may everyone read it?`;
    case 'html':
      return 'here is a web page (HTML) in place of data. Is the file on the server?';
    case 'not-utf8':
      return `${quoted(fault.found)} cannot be read: the file is not saved as UTF-8. In Excel, choose “CSV UTF-8”.`;
    case 'utf16':
      return 'this file is saved as UTF-16 (“Unicode-tekst”), not as UTF-8. In Excel, choose “CSV UTF-8”.';
    case 'empty-file':
      return 'this file is empty.';
    case 'not-json':
      return `this is not valid JSON (${fault.reason}).`;
    case 'property': {
      const expected = propertyTypes[fault.expected];
      const property = fault.property === '' ? 'the content' : quoted(fault.property);
      return fault.found === ''
        ? `${property} is missing; it must be ${expected}.`
        : `${property} is ${quoted(fault.found)}, but must be ${expected}.`;
    }
    case 'resource-missing':
      return `${quoted(fault.resource)} is missing from the list of resources.`;
    case 'resource-repeated':
      return `${quoted(fault.resource)} is more than once in the list of resources.`;
    case 'unclosed-quote':
      return 'a quotation mark (") opens in this row and never closes. The rest of the file was not read.';
    case 'stray-quote':
      return 'a quotation mark (") is in a wrong place in this row. Inside a cell, write it twice ("").';
    case 'cell-count': {
      const advice =
        fault.found < fault.expected ? 'Was the file cut off?' : 'Put a text that has a delimiter in quotation marks.';
      const cells = fault.found === 1 ? '1 cell' : `${fault.found} cells`;
      return `this row has ${cells}, the header has ${fault.expected}. ${advice}`;
    }
    case 'column-missing':
      return `this column is missing. The header has ${list(fault.found)}.`;
    case 'column-repeated':
      return 'this column is in the header twice.';
    case 'cell-empty':
      return 'this cell must not be empty.';
    case 'not-an-id':
      return `${quoted(fault.found)} cannot be an id. Use lower-case letters, digits and hyphens.`;
    case 'not-a-choice':
      return `${quoted(fault.found)} is not possible here. Choose ${choice(fault.expected)}.`;
    case 'not-a-trede':
      return `${quoted(fault.found)} is not a rung. The rungs are 1 to 6.`;
    case 'not-a-year':
      return `${quoted(fault.found)} is not a year from ${fault.first} to ${fault.last}.`;
    case 'not-an-address':
      return `${quoted(fault.found)} is not a web address. An address looks like https://www.example.org.`;
    case 'grouped-count':
      return `${quoted(fault.found)} is not written as a whole number. Write ${fault.proposal}.`;
    case 'fractional-count':
      return `${quoted(fault.found)} is not a whole number. A count of people has no decimals.`;
    case 'negative-count':
      return `${quoted(fault.found)} is negative. A count of people is 0 or more.`;
    case 'status-as-count':
      return `${quoted(fault.found)} is not a count. Leave the cell empty and put ${fault.status} (${terms.status[fault.status]}) in the column status.`;
    case 'not-a-count':
      return `${quoted(fault.found)} is not a count. Write a whole number, without a point, space or word.`;
    case 'unexpected':
      return `the package could not be checked to the end (${fault.reason}).`;
    case 'more-faults':
      return `and ${fault.count === 1 ? '1 more fault' : `${count(fault.count)} more faults`} in this file.`;
    case 'no-rows':
      return 'this file has no rows at all.';
    case 'unknown-id':
      return fault.expected.length === 0
        ? `${quoted(fault.found)} is not in ${fault.table}.`
        : `${quoted(fault.found)} is not in ${fault.table}, which has ${list(fault.expected)}.`;
    case 'duplicate':
      return `${quoted(fault.found)} is already on line ${fault.row}.`;
    case 'parent-cycle':
      return `a region cannot lie inside itself: ${fault.found.join(' → ')}.`;
    case 'trede-missing':
      return `rung ${fault.expected} is missing. All six rungs must be there.`;
    case 'other-trede': {
      const found = fault.found === '' ? 'Here the rung is empty.' : `Here it is ${fault.found}.`;
      return `${quoted(fault.instrument)} belongs to rung ${fault.expected}. ${found}`;
    }
    case 'count-missing':
      return `this cell is empty, but status ${fault.status} (${terms.status[fault.status]}) needs a count. Not available is status O.`;
    case 'count-unexpected':
      return `here is ${fault.found}, but with status ${fault.status} (${terms.status[fault.status]}) the cell must be empty.`;
    case 'part-larger':
      return `${fault.part} has ${count(fault.found)}, more than the ${count(fault.expected)} of ${fault.whole} (line ${fault.row}), of which it is a part.`;
  }
}

function describeFault(fault: Fault): string {
  return `${place(fault)}: ${problem(fault)}`;
}

const trede = (rung: Trede | null) => (rung === null ? 'outside the ladder' : terms.trede(rung.number));

function subject(whole: Observation | Flow): string {
  const { instrument } = whole;
  if ('measure' in whole) {
    const rung = whole.trede === null ? 'All rungs of the edition' : terms.Trede(whole.trede.number);
    return `${instrument?.name ?? rung}, ${terms.measure[whole.measure]}`;
  }
  const flow = instrument === null ? 'Flow' : `${instrument.name}, flow`;
  const coverage = whole.coverage === '' ? '' : ` (${whole.coverage})`;
  return `${flow} from ${trede(whole.from)} to ${trede(whole.to)}${coverage}`;
}

function describeWarning(warning: Warning): string {
  const { region, year } = 'whole' in warning ? warning.whole : 'flow' in warning ? warning.flow : warning;
  const where = `${region.name} (${year})`;
  switch (warning.kind) {
    case 'part-missing': {
      const { instrument, measure, status } = warning;
      return `${instrument.name}, ${terms.measure[measure]}: the figure for ${where} is ${terms.status[status]}.`;
    }
    case 'parts-differ': {
      const { measure, published, summed, missing } = warning;
      const parts = missing === 0 ? 'the parts' : `the parts that are known (${missing} not)`;
      const difference = countDifference(summed - published);
      return `${terms.Trede(warning.trede.number)}, ${terms.measure[measure]}: for ${where} the published total is ${count(published)} and ${parts} are together ${count(summed)} (difference ${difference}).`;
    }
    case 'flows-differ': {
      const { instrument, measure, published, summed } = warning;
      const name = instrument?.name ?? terms.Trede(warning.trede.number);
      const difference = countDifference(summed - published);
      return `${name}, ${terms.measure[measure]}: for ${where} the published figure is ${count(published)} and the flows are together ${count(summed)} (difference ${difference}).`;
    }
    case 'regions-exceed': {
      const { whole, published, summed } = warning;
      const difference = countDifference(summed - published);
      return `${subject(whole)}: for ${where} the published figure is ${count(published)} and the regions that lie in it have together ${count(summed)} (difference ${difference}).`;
    }
    case 'instruments-exceed': {
      const { whole, published, summed } = warning;
      const difference = countDifference(summed - published);
      return `${subject(whole)}: for ${where} the published total is ${count(published)} and the instruments of ${trede(warning.trede)} have together ${count(summed)} (difference ${difference}).`;
    }
    case 'more-left': {
      const { flow, participants } = warning;
      const { instrument, from } = flow;
      const left = instrument !== null && instrument.trede === from ? instrument.name : trede(from);
      return `${subject(flow)}: for ${where} the published figure is ${count(warning.left)}, more than the ${count(participants)} participants of ${left}.`;
    }
  }
}

export const faults: Text['faults'] = { describeFault, describeProblem: problem, describeWarning };
