import type { Fact, FactScope } from '#domain/facts.ts';
import type { Choices } from '#filters/choices.ts';
import { paths } from '#paths.ts';
import type { Text } from '#text/nl.ts';

/** A fact in a sentence with both its numbers, and how sure it is. */
export function factSentence(fact: Fact, scope: FactScope, text: Text): string {
  return [
    sentenceOf(fact, scope, text),
    ...(fact.isLikely ? [text.facts.likely] : []),
    ...(fact.isUncertain ? [text.facts.uncertain] : []),
  ].join(' ');
}

function sentenceOf(fact: Fact, scope: FactScope, { facts }: Text): string {
  const { year, measure } = scope;
  const region = scope.region.name;
  const reference = scope.reference?.name ?? '';
  switch (fact.kind) {
    case 'above':
    case 'below': {
      const { instrument, count, referenceCount, share, overall } = fact;
      return facts.share(
        instrument.name,
        region,
        reference,
        count,
        referenceCount,
        share,
        overall.share,
        overall.treden,
      );
    }
    case 'rate':
      return facts.rate(fact.trede.number, measure, fact.age, region, fact.rate, reference, fact.referenceRate);
    case 'largest': {
      const { instrument, count, whole, isPublished } = fact;
      return facts.largest(instrument.name, instrument.trede.number, region, count, whole, isPublished);
    }
    case 'parts-differ':
      return facts.partsDiffer(fact.trede.number, region, fact.summed, fact.missing, fact.published);
    case 'missing': {
      const { instrument, status, referenceCount, summed, published } = fact;
      const { number } = instrument.trede;
      return facts.missing(instrument.name, status, region, reference, referenceCount, number, summed, published);
    }
    case 'change': {
      const subject = subjectOf(fact, scope, facts);
      return facts.change(subject, region, fact.earlierCount, fact.earlierYear, fact.count, year);
    }
    case 'throughput':
      return facts.throughput(
        fact.from.number,
        fact.to.number,
        region,
        fact.rate,
        fact.count,
        fact.participants,
        reference,
        fact.referenceRate,
        fact.referenceCount,
        fact.referenceParticipants,
      );
  }
}

function subjectOf({ instrument, trede }: Extract<Fact, { kind: 'change' }>, scope: FactScope, facts: Text['facts']) {
  return instrument?.name ?? facts.rung(trede.number, scope.measure);
}

/** The view that shows a fact: its page, what of the filters it changes, the figure on the page, and its name. */
export interface FactView {
  path: string;
  patch: Partial<Choices>;
  anchor: string;
  label: string;
}

/** Where a fact is to be seen. */
export function factView(fact: Fact, scope: FactScope, { facts }: Text): FactView {
  const years = [scope.year];
  switch (fact.kind) {
    case 'above':
    case 'below':
      return {
        path: paths.overview,
        patch: { years, unit: 'aandeel', view: null },
        anchor: '#instrumenten',
        label: facts.link.share,
      };
    case 'rate':
      return {
        path: paths.rung(fact.trede.number),
        patch: { years, unit: 'per1000' },
        anchor: '',
        label: facts.link.rate(fact.trede.number),
      };
    case 'change':
      return {
        path: paths.rung(fact.trede.number),
        patch: { years: [fact.earlierYear, scope.year], unit: null },
        anchor: '#jaren',
        label: facts.link.years(subjectOf(fact, scope, facts)),
      };
    case 'throughput':
      return { path: paths.throughput, patch: { years }, anchor: '', label: facts.link.throughput };
    case 'largest':
    case 'parts-differ':
    case 'missing': {
      const { number } = fact.kind === 'parts-differ' ? fact.trede : fact.instrument.trede;
      return { path: paths.rung(number), patch: { years, unit: null }, anchor: '', label: facts.link.rung(number) };
    }
  }
}
