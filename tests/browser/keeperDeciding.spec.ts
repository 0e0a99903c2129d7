import type { Page } from '@playwright/test';
import { accessibilityViolations } from '../support/axe.ts';
import { expect, test } from '../support/page.ts';

async function openWith(page: Page, text: string): Promise<void> {
  await page.goto('/gegevens/eigen');
  await page
    .getByRole('button', { name: 'Kies bestanden' })
    .setInputFiles({ name: 'cijfers.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByText('Gelezen: cijfers.csv').first()).toBeVisible();
}

const addNew = { label: 'iets nieuws: voeg toe…' };
const isFine = (page: Page) => page.getByText('Er zijn geen fouten. Dit pakket kan gepubliceerd worden.');
const accepts = (page: Page) => page.getByRole('checkbox', { name: 'Ik heb de omzettingen nagekeken' });

/** Adds a source with the form that a sheet offers, and takes it for the sheet. */
async function addSource(page: Page): Promise<void> {
  await page.getByLabel('Bron van deze cijfers').first().selectOption(addNew);
  await page.getByLabel('Titel').fill('Jaarcijfers 2023');
  await page.getByLabel('Uitgever').fill('VDAB');
  await page.getByLabel('Webadres (mag leeg)').fill('https://voorbeeld.be/cijfers');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
}

test('regions that the edition does not have come in together, an instrument with its rung, and a source', async ({
  page,
}) => {
  const rows = ['Trede 4;;;', 'Buurtwerk;12;13;14', 'Wijk-werken;21;22;23'];
  await openWith(page, ['Werkvorm;Oostende 2023;Brugge 2023;Tielt 2023', ...rows].join('\n'));

  await page.getByLabel('Wat “Oostende” is').selectOption(addNew);
  const form = page.getByRole('dialog', { name: '“Oostende” toevoegen' });
  await expect(form.getByLabel('Id')).toHaveValue('oostende');
  expect(await accessibilityViolations(page)).toEqual([]);
  await expect(form.getByRole('button', { name: 'Voeg toe' })).toBeDisabled();
  await form.getByLabel('Ligt in').selectOption('West-Vlaanderen');
  await form.getByLabel('Id').fill('westhoek');
  await expect(form.getByText('Deze id bestaat al. Neem een andere.')).toBeVisible();
  await form.getByLabel('Id').fill('oostende');
  await form.getByRole('checkbox', { name: /2 andere onbekende regio’s .*Brugge en Tielt/ }).check();
  await form.getByRole('button', { name: 'Voeg ze alle 3 toe' }).click();
  await expect(page.getByLabel('Wat “Tielt” is')).toHaveValue('tielt');

  await page.getByLabel('Wat “Buurtwerk” is').selectOption(addNew);
  const instrument = page.getByRole('dialog');
  // The rung is the one under which the row stands; the policy domain is nobody's but the keeper's to say.
  await expect(instrument.getByLabel('Trede')).toHaveValue('4');
  await expect(instrument.getByRole('button', { name: 'Voeg toe' })).toBeDisabled();
  await instrument.getByLabel('Beleidsdomein').selectOption('Welzijn');
  await instrument.getByRole('button', { name: 'Voeg toe' }).click();
  await addSource(page);

  await expect(page.getByText('jaren: 2023')).toHaveCount(0);
  await expect(page.getByText('regio’s: Oostende, Brugge en Tielt')).toBeVisible();
  await expect(page.getByText('werkvormen: Buurtwerk')).toBeVisible();
  await accepts(page).check();
  await expect(isFine(page)).toBeVisible();
  await page.getByRole('link', { name: 'Alle cijfers in een tabel' }).click();
  await expect(page.getByRole('row', { name: /2023.*Brugge.*Buurtwerk/ })).toContainText('13');
});

test('rows of a wide sheet are told apart as parts, totals and words, and can be left out', async ({ page }) => {
  const rows = ['Trede 4;', 'Wijk-werken;180', 'Buurtwerk;7', 'Totaal trede 4;187', '* voorlopig;'];
  await openWith(page, ['Werkvorm;Westhoek 2022', ...rows].join('\n'));
  await page.getByText('Rijen: 2 delen en 1 totaal').click();
  const table = page.getByRole('table', { name: 'Rijen van cijfers.csv' });
  await expect(table.getByRole('row')).toHaveText([
    /^Rij/,
    /^1Werkvormkop$/,
    /^2Trede 4vanaf hier: trede 4$/,
    /^3Wijk-werkendeel: Wijk-werken$/,
    /^4Buurtwerknog te beslissen: Buurtwerk$/,
    /^5Totaal trede 4totaal: Totaal van trede 4$/,
    /^6\* voorlopigzonder cijfers, telt niet mee$/,
  ]);
  const asked = page.getByLabel('Wat “Buurtwerk” is');
  await expect(page.getByText('Nog 2 vragen voor u verder kunt.')).toBeVisible();
  await expect(asked).toHaveValue('');
  await table.getByRole('checkbox', { name: 'Neem rij 4 mee' }).uncheck();
  await expect(page.getByText('Nog 1 vraag voor u verder kunt.')).toBeVisible();
});

test('cells with the same problem are answered together, and one of them with a count that the keeper types', async ({
  page,
}) => {
  const rows = ['Werkplekleren - werkplekinstrumenten;15,7%', 'Duaal leren;1,2%', 'Wijk-werken;1/feb', 'SINE;4,5%'];
  await openWith(page, ['Werkvorm;Westhoek 2022', ...rows].join('\n'));
  await page
    .getByLabel('3 keer: Dit is een percentage, geen aantal mensen. Ze zijn allemaal:')
    .selectOption('weglaten');
  await expect(page.getByLabel('Wat cijfers.csv, B3 is')).toHaveValue(/\d/);
  await expect(page.getByRole('heading', { name: 'Cellen zonder duidelijk aantal' })).toBeFocused();
  const date = page.getByRole('combobox', { name: 'Wat cijfers.csv, B4 is' });
  await date.selectOption('een aantal: typ het…');
  const count = page.getByLabel('Wat cijfers.csv, B4 is: aantal');
  await count.fill('twaalf');
  await expect(count).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Nog 1 vraag voor u verder kunt.')).toBeVisible();
  await count.fill('1.201');
  await expect(
    page
      .getByRole('table', { name: 'Omgezet' })
      .getByRole('row', { name: 'cijfers.csv, B4 1/feb 1201 zoals u besliste' }),
  ).toBeVisible();
  await addSource(page);
  await accepts(page).check();
  await expect(isFine(page)).toBeVisible();
});

test('a source that one sheet has is taken for the others by one press', async ({ page }) => {
  await page.goto('/gegevens/eigen');
  const file = (year: number) => ({
    name: `${year}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(`Werkvorm;Westhoek\nSINE;${year - 1800}\n`),
  });
  await page.getByRole('button', { name: 'Kies bestanden' }).setInputFiles([file(2022), file(2023), file(2024)]);
  await addSource(page);
  await page.getByRole('button', { name: 'Neem deze bron ook voor de 2 andere bladen' }).click();
  await expect(page.getByText('Alles is beslist.')).toBeVisible();
  await expect(page.getByText('jaren: 2024')).toBeVisible();
});
