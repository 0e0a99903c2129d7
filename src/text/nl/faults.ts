import type { Flow, Observation, Trede, Warning } from '#domain/edition.ts';
import type { Fault, Place, PropertyType } from '#domain/fault.ts';
import { formats } from './formats.ts';
import { terms } from './terms.ts';

const { count, countDifference, list, choice } = formats;

function quoted(found: string): string {
  return `“${found.length > 60 ? `${found.slice(0, 60)}…` : found}”`;
}

function place({ file, line, column }: Place): string {
  const parts = [file, line === null ? '' : `regel ${line}`, column === null ? '' : `kolom ${column}`];
  return parts.filter((part) => part !== '').join(', ');
}

const propertyTypes: Record<PropertyType, string> = {
  text: 'een tekst',
  version: 'een versie zoals 1.0.0',
  day: 'een datum zoals 2026-01-31',
  boolean: 'true of false',
  list: 'een lijst',
  path: 'de naam van een bestand in dezelfde map',
  object: 'een object tussen accolades',
};

function problem(fault: Fault): string {
  switch (fault.kind) {
    case 'file-missing':
      return 'dit bestand ontbreekt.';
    case 'file-refused':
      return `de server geeft dit bestand niet (HTTP-status ${fault.status}). Is het er, en mag iedereen het lezen?`;
    case 'html':
      return 'hier staat een webpagina (HTML) in plaats van gegevens. Staat het bestand wel op de server?';
    case 'not-utf8':
      return `${quoted(fault.found)} is niet leesbaar: het bestand is niet opgeslagen als UTF-8. Kies in Excel “CSV UTF-8”.`;
    case 'utf16':
      return 'dit bestand is opgeslagen als UTF-16 (“Unicode-tekst”), niet als UTF-8. Kies in Excel “CSV UTF-8”.';
    case 'empty-file':
      return 'dit bestand is leeg.';
    case 'not-json':
      return `dit is geen geldige JSON (${fault.reason}).`;
    case 'property': {
      const expected = propertyTypes[fault.expected];
      const property = fault.property === '' ? 'de inhoud' : quoted(fault.property);
      return fault.found === ''
        ? `${property} ontbreekt; dit moet ${expected} zijn.`
        : `${property} is ${quoted(fault.found)}, maar moet ${expected} zijn.`;
    }
    case 'resource-missing':
      return `${quoted(fault.resource)} ontbreekt in de lijst resources.`;
    case 'resource-repeated':
      return `${quoted(fault.resource)} staat meer dan één keer in de lijst resources.`;
    case 'unclosed-quote':
      return 'in deze rij begint een aanhalingsteken (") dat nergens sluit. De rest van het bestand is niet gelezen.';
    case 'stray-quote':
      return 'in deze rij staat een aanhalingsteken (") verkeerd. Schrijf het binnen een cel dubbel ("").';
    case 'cell-count': {
      const advice =
        fault.found < fault.expected
          ? 'Is het bestand afgebroken?'
          : 'Zet een tekst met een scheidingsteken tussen aanhalingstekens.';
      const cells = fault.found === 1 ? '1 cel' : `${fault.found} cellen`;
      return `deze rij heeft ${cells}, de kop heeft er ${fault.expected}. ${advice}`;
    }
    case 'column-missing':
      return `deze kolom ontbreekt. De kop heeft ${list(fault.found)}.`;
    case 'column-repeated':
      return 'deze kolom staat twee keer in de kop.';
    case 'cell-empty':
      return 'deze cel mag niet leeg zijn.';
    case 'not-an-id':
      return `${quoted(fault.found)} kan geen id zijn. Gebruik kleine letters, cijfers en koppeltekens.`;
    case 'not-a-choice':
      return `${quoted(fault.found)} kan hier niet. Kies ${choice(fault.expected)}.`;
    case 'not-a-trede':
      return `${quoted(fault.found)} is geen trede. De treden zijn 1 tot en met 6.`;
    case 'not-a-year':
      return `${quoted(fault.found)} is geen jaar van ${fault.first} tot en met ${fault.last}.`;
    case 'not-an-address':
      return `${quoted(fault.found)} is geen webadres. Een adres ziet eruit als https://www.voorbeeld.be.`;
    case 'grouped-count':
      return `${quoted(fault.found)} is niet als geheel getal geschreven. Schrijf ${fault.proposal}.`;
    case 'fractional-count':
      return `${quoted(fault.found)} is geen geheel getal. Een aantal mensen heeft geen decimalen.`;
    case 'negative-count':
      return `${quoted(fault.found)} is negatief. Een aantal mensen is 0 of meer.`;
    case 'status-as-count':
      return `${quoted(fault.found)} is geen aantal. Laat de cel leeg en zet ${fault.status} (${terms.status[fault.status]}) in de kolom status.`;
    case 'not-a-count':
      return `${quoted(fault.found)} is geen aantal. Schrijf een geheel getal, zonder punt, spatie of woord.`;
    case 'unexpected':
      return `het pakket kon niet helemaal gecontroleerd worden (${fault.reason}).`;
    case 'more-faults':
      return `en nog ${fault.count === 1 ? '1 fout' : `${count(fault.count)} fouten`} in dit bestand.`;
    case 'no-rows':
      return 'dit bestand heeft geen enkele rij.';
    case 'unknown-id':
      return fault.expected.length === 0
        ? `${quoted(fault.found)} staat niet in ${fault.table}.`
        : `${quoted(fault.found)} staat niet in ${fault.table}. Daar ${fault.expected.length === 1 ? 'staat' : 'staan'} ${list(fault.expected)}.`;
    case 'duplicate':
      return `${quoted(fault.found)} staat al op regel ${fault.row}.`;
    case 'parent-cycle':
      return `een regio kan niet in zichzelf liggen: ${fault.found.join(' → ')}.`;
    case 'trede-missing':
      return `trede ${fault.expected} ontbreekt. Alle zes de treden moeten er zijn.`;
    case 'other-trede': {
      const found = fault.found === '' ? 'Hier is de trede leeg.' : `Hier staat ${fault.found}.`;
      return `${quoted(fault.instrument)} hoort bij trede ${fault.expected}. ${found}`;
    }
    case 'count-missing':
      return `deze cel is leeg, maar status ${fault.status} (${terms.status[fault.status]}) vraagt een aantal. Niet beschikbaar is status O.`;
    case 'count-unexpected':
      return `hier staat ${fault.found}, maar bij status ${fault.status} (${terms.status[fault.status]}) hoort een lege cel.`;
    case 'part-larger':
      return `${fault.part} heeft ${count(fault.found)}, meer dan de ${count(fault.expected)} van ${fault.whole} (regel ${fault.row}) waar het een deel van is.`;
  }
}

/** What is wrong and where, as one or two complete sentences for the data keeper. */
function describeFault(fault: Fault): string {
  return `${place(fault)}: ${problem(fault)}`;
}

const trede = (rung: Trede | null) => (rung === null ? 'buiten de ladder' : terms.trede(rung.number));

/** Trede 4, deelnemers; Wijk-werken, stroom van trede 4 naar trede 5 (leden van 4Werk) */
function subject(whole: Observation | Flow): string {
  const { instrument } = whole;
  if ('measure' in whole) {
    const rung = whole.trede === null ? 'Alle treden van de editie' : terms.Trede(whole.trede.number);
    return `${instrument?.name ?? rung}, ${terms.measure[whole.measure]}`;
  }
  const flow = instrument === null ? 'Stroom' : `${instrument.name}, stroom`;
  const coverage = whole.coverage === '' ? '' : ` (${whole.coverage})`;
  return `${flow} van ${trede(whole.from)} naar ${trede(whole.to)}${coverage}`;
}

/** What does not add up or is not there, as one complete sentence. */
function describeWarning(warning: Warning): string {
  const { region, year } = 'whole' in warning ? warning.whole : 'flow' in warning ? warning.flow : warning;
  const where = `${region.name} (${year})`;
  switch (warning.kind) {
    case 'part-missing': {
      const { instrument, measure, status } = warning;
      return `${instrument.name}, ${terms.measure[measure]}: het cijfer voor ${where} is ${terms.status[status]}.`;
    }
    case 'parts-differ': {
      const { measure, published, summed, missing } = warning;
      const parts = missing === 0 ? 'de delen' : `de delen die bekend zijn (${missing} niet)`;
      const difference = countDifference(summed - published);
      return `${terms.Trede(warning.trede.number)}, ${terms.measure[measure]}: voor ${where} is het gepubliceerde totaal ${count(published)} en zijn ${parts} samen ${count(summed)} (verschil ${difference}).`;
    }
    case 'flows-differ': {
      const { instrument, measure, published, summed } = warning;
      const name = instrument?.name ?? terms.Trede(warning.trede.number);
      const difference = countDifference(summed - published);
      return `${name}, ${terms.measure[measure]}: voor ${where} is het gepubliceerde cijfer ${count(published)} en zijn de stromen samen ${count(summed)} (verschil ${difference}).`;
    }
    case 'regions-exceed': {
      const { whole, published, summed } = warning;
      const difference = countDifference(summed - published);
      return `${subject(whole)}: voor ${where} is het gepubliceerde cijfer ${count(published)} en hebben de regio’s die erin liggen er samen ${count(summed)} (verschil ${difference}).`;
    }
    case 'instruments-exceed': {
      const { whole, published, summed } = warning;
      const difference = countDifference(summed - published);
      return `${subject(whole)}: voor ${where} is het gepubliceerde totaal ${count(published)} en hebben de instrumenten van ${trede(warning.trede)} er samen ${count(summed)} (verschil ${difference}).`;
    }
    case 'more-left': {
      const { flow, participants } = warning;
      const { instrument, from } = flow;
      const left = instrument !== null && instrument.trede === from ? instrument.name : trede(from);
      return `${subject(flow)}: voor ${where} is het gepubliceerde cijfer ${count(warning.left)}, meer dan de ${count(participants)} deelnemers van ${left}.`;
    }
  }
}

export const faults = { describeFault, describeProblem: problem, describeWarning };
