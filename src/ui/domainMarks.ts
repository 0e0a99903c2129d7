/** A second cue beside colour. */
export type MarkSymbol = 'circle' | 'square' | 'triangle' | 'diamond' | 'ring';

const marks: Readonly<Record<string, { colour: string; symbol: MarkSymbol }>> = {
  werk: { colour: '--domain-werk', symbol: 'circle' },
  'sociale-economie': { colour: '--domain-sociale-economie', symbol: 'square' },
  welzijn: { colour: '--domain-welzijn', symbol: 'triangle' },
  onderwijs: { colour: '--domain-onderwijs', symbol: 'diamond' },
};

/** Colour (a custom property's name) and symbol of a policy domain, by its id; a domain that we do not know is a grey ring. */
export function domainMark(domainId: string): { colour: string; symbol: MarkSymbol } {
  const mark = Object.hasOwn(marks, domainId) ? marks[domainId] : undefined;
  return mark ?? { colour: '--domain-other', symbol: 'ring' };
}
