import type { Language } from '#text/language.ts';
import { usual, type View } from './choices.ts';
import { parseOpening } from './codec.ts';
import { parameters } from './parameters.ts';

const order = parameters.map((parameter) => parameter.name);

function nameOf(pair: string): string {
  return pair.split('=')[0] ?? '';
}

function withParameter(search: string, name: string, value: string | null): string {
  const pairs = search.replace(/^\?/, '').split('&');
  const kept = pairs.filter((pair) => pair !== '' && nameOf(pair) !== name);
  if (value !== null) kept.push(`${name}=${value}`);
  const canonical = kept.toSorted((one, other) => order.indexOf(nameOf(one)) - order.indexOf(nameOf(other)));
  return canonical.length === 0 ? '' : `?${canonical.join('&')}`;
}

/** The same view in another language; every other parameter stays as it is written. */
export function searchWithLanguage(search: string, language: Language): string {
  return withParameter(search, 'taal', language === usual.language ? null : language);
}

/** The same view in the reader's own theme. */
export function searchWithoutTheme(search: string): string {
  return withParameter(search, 'thema', null);
}

/** The same view as a table where it is drawn, drawn where it is a table. */
export function searchWithOtherView(search: string): { search: string; view: View } {
  const view = parseOpening(search).view === 'tabel' ? 'grafiek' : 'tabel';
  return { search: withParameter(search, 'weergave', view === usual.view ? null : view), view };
}

/** The same view of another data package. */
export function searchWithEdition(search: string, edition: string): string {
  return withParameter(search, 'data', edition === usual.edition ? null : edition);
}
