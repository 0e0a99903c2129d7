import { readdirSync, readFileSync } from 'node:fs';
import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { server } from '../../support/mockServer.ts';
import { openRoute } from '../../support/renderRoute.tsx';
import { said } from './reading.ts';

const folder = 'public/data/participatieslang/';
const older = (contents: string) => contents.replace('"1.0.0"', '"0.9.0"').replaceAll(',6072,', ',6000,');
const silent = /is er niet meer|geen gegevenspakket/;

describe('an edition in the address', () => {
  test('that is the current one opens without a word', async () => {
    const { at } = await openRoute('/?data=participatieslang-1.0.0');
    expect(said()).toContain('7.718 mensen');
    expect(said()).not.toMatch(silent);
    expect(at()).toBe('/?data=participatieslang-1.0.0');
  });

  test('that is gone opens the newest, says so, and keeps the filters', async () => {
    await openRoute('/?domein=welzijn&data=participatieslang-0.9.0');
    expect(screen.getByText(/niet meer/)).toHaveTextContent(
      'De editie “participatieslang-0.9.0” is er niet meer. U ziet de nieuwste, “participatieslang-1.0.0”; uw filters staan er nog.',
    );
    expect(screen.getByText(/niet meer/)).toHaveAttribute('role', 'status');
    expect(screen.getByRole('search')).toHaveTextContent('Beleidsdomein: Welzijn');
    expect(said()).toContain('7.718 mensen');
  });

  test('that is kept beside the current one opens as it was', async () => {
    const files = new Map(readdirSync(folder).map((file) => [file, older(readFileSync(folder + file, 'utf8'))]));
    server.use(
      http.get<{ file: string }>('*/data/participatieslang-0.9.0/:file', ({ params }) =>
        HttpResponse.text(files.get(params.file) ?? ''),
      ),
    );
    await openRoute('/trede/5?data=participatieslang-0.9.0');
    expect(said()).toContain('6.000');
    expect(said()).not.toMatch(silent);
    expect(screen.getByRole('contentinfo')).toHaveTextContent('versie 0.9.0');
  });

  test('of a package that never was opens the poster’s, and says so in the reader’s language', async () => {
    await openRoute('/?data=bestaatniet');
    expect(said()).toContain(
      'Er is geen gegevenspakket “bestaatniet”. U ziet “participatieslang-1.0.0”; uw filters staan er nog.',
    );
    expect(said()).toContain('7.718 mensen');
  });

  test('says it in English too', async () => {
    await openRoute('/?taal=en&data=bestaatniet');
    expect(said()).toContain('There is no data package “bestaatniet”. You see “participatieslang-1.0.0”');
  });
});

describe('own figures', () => {
  test('that are not there are not replaced by others: the page leads to the files', async () => {
    await openRoute('/trede/4?data=eigen');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Er zijn geen eigen gegevens in deze browser');
    expect(screen.getByRole('link', { name: 'Kies uw bestanden' })).toHaveAttribute(
      'href',
      '/gegevens/eigen?data=eigen',
    );
    expect(screen.getByRole('link', { name: 'Toon de gepubliceerde cijfers' })).toHaveAttribute('href', '/trede/4');
  });
});

describe('the fictitious figures', () => {
  test('are labelled on every page, with the way back to the real ones', async () => {
    const { user, at } = await openRoute('/vergelijken?schaal=log&data=fictief');
    expect(said()).toContain('Fictieve gegevens Deze cijfers zijn verzonnen');
    await user.click(screen.getByRole('link', { name: 'Toon de echte cijfers' }));
    await waitFor(() => expect(said()).not.toContain('verzonnen'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Instrumenten vergelijken');
    expect(at()).toBe('/vergelijken?schaal=log');
  });

  test.for(['/', '/trede/1', '/trede/4', '/doorstroom', '/gegevens'])('are labelled on %s', async (address) => {
    await openRoute(`${address}?data=fictief`);
    expect(screen.getByText('Fictieve gegevens', { selector: 'strong' })).toBeInTheDocument();
  });
});
