import { cleanup, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openRoute } from '../../support/renderRoute.tsx';
import { smallFiles } from '../../support/smallPackage.ts';
import { said } from './reading.ts';

const ownFiles = smallFiles;
const label = 'Eigen gegevens, niet gepubliceerd';

describe('own figures', () => {
  test.for(['/', '/trede/4', '/vergelijken', '/doorstroom', '/gegevens', '/poster', '/rapport'])(
    'are labelled on %s',
    async (address) => {
      await openRoute(`${address}?data=eigen`, { ownFiles });
      expect(screen.getAllByText(label, { selector: 'strong' })[0]).toBeInTheDocument();
      expect(said()).not.toContain('gepubliceerd op');
    },
  );

  test.for(['/presenteren?data=eigen', '/insluiten/overzicht.instrumenten?data=eigen'])(
    'are labelled on %s',
    async (address) => {
      await openRoute(address, { ownFiles });
      expect(screen.getAllByText(label)[0]).toBeInTheDocument();
    },
  );

  test('are saved from the browser, file by file, and not fetched', async () => {
    await openRoute('/gegevens?data=eigen', { ownFiles });
    expect(screen.getByRole('button', { name: 'observations.csv' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'observations.csv' })).toBeNull();
  });

  test('are there in another window of the same browser', async () => {
    await openRoute('/?data=eigen', { ownFiles });
    cleanup();
    await openRoute('/trede/4?data=eigen');
    expect(screen.getByText(label, { selector: 'strong' })).toBeInTheDocument();
  });
});
