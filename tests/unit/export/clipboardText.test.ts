import { describe, expect, test } from 'vitest';
import { citation, copiedSentence, copiedTable } from '#export/clipboardText.ts';
import { fileName } from '#export/dataset.ts';
import { nl } from '#text/nl.ts';
import { fictitiousDataset, sampleDataset } from './sampleDataset.ts';

describe(copiedTable, () => {
  test('is the table on screen with tabs between its cells', () => {
    const lines = copiedTable(sampleDataset(), nl).plain.split('\n');
    expect(lines).toContain('Instrument\tWesthoek\tAandeel\tVerschil');
    expect(lines).toContain('Wijk-werken\t1.168\t20,4%\t-4,9');
    expect(lines).toContain('Activiteitencoöperatie\tn.b.\t–\t');
    expect(lines.at(-1)).toContain('https://example.org/?domein=werk&data=participatieslang-1.0.0');
  });

  test('has the sign of minus that spreadsheets take for one, in cells that are a number and nothing else', () => {
    const dataset = sampleDataset({ rows: [{ key: 'a', cells: ['Verschil', '−4.689', '−99,5%', '−1,2 (geschat)'] }] });
    const { plain, html } = copiedTable(dataset, nl);
    expect(plain).toContain('Verschil\t-4.689\t-99,5%\t−1,2 (geschat)');
    expect(html).toContain('<td align="right">-99,5%</td>');
  });

  test('is a table in HTML in which names from data stay text', () => {
    const { html } = copiedTable(sampleDataset({ title: '<img onerror=x>' }), nl);
    expect(html).toContain('<tr><th align="left">Wijk-werken</th><td align="right">1.168</td>');
    expect(html).toContain('&lt;img onerror=x&gt;');
    expect(html).not.toContain('<img');
  });

  test('keeps a cell from being run as a formula where it is pasted', () => {
    const dataset = sampleDataset({ rows: [{ key: 'a', cells: ['=cmd', '-12', '@x', ''] }] });
    expect(copiedTable(dataset, nl).plain).toContain("\n'=cmd\t-12\t'@x\t\n");
  });

  test('begins with the label of figures that were made up', () => {
    expect(copiedTable(fictitiousDataset(), nl).plain).toMatch(/^FICTIEVE GEGEVENS: /);
  });
});

describe(copiedSentence, () => {
  test('is the sentence without marks, labelled where its figures were made up', () => {
    expect(copiedSentence(sampleDataset(), nl)).toBe('Het grootst is Wijk-werken met 1.168.');
    expect(copiedSentence(fictitiousDataset(), nl)).toBe('Het grootst is Wijk-werken met 1.168. (fictieve gegevens)');
  });
});

describe(citation, () => {
  test('names publishers, title, edition, day and the address of that edition', () => {
    expect(citation(sampleDataset(), nl)).toBe(
      'Partners, poster; 4Werk, artikel: Instrumenten in Westhoek (Regio: Westhoek · Jaar: 2021). Participatieslang 2021, versie 1.0.0, 24 november 2026. https://example.org/?domein=werk&data=participatieslang-1.0.0',
    );
  });
});

describe(fileName, () => {
  test('is lower case, ascii and hyphens', () => {
    expect(fileName(['Participatieslang', 'Ieper & Coöp', '2021'])).toBe('participatieslang-ieper-coop-2021');
  });
});
