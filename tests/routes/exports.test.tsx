import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { SaveMenu } from '#pages/SaveMenu.tsx';
import { openRoute } from '../support/renderRoute.tsx';

async function openMenu(address: string, title: string) {
  const { user } = await openRoute(address);
  const opener = await screen.findByLabelText(title);
  opener.focus();
  await user.click(opener);
  const menu = opener.closest('details') ?? document.body;
  await within(menu).findByRole('group', { name: /^(?:Cijfers als bestand|Figures as a file)$/ });
  return { user, opener, menu, actions: () => within(menu).getAllByRole('button') };
}

describe(SaveMenu, () => {
  test('offers files, pictures and the clipboard beside the switch of a figure', async () => {
    const { actions, menu } = await openMenu('/', 'Bewaren: Instrumenten in Westhoek');
    expect(actions().map((action) => action.textContent)).toEqual([
      'CSV voor Excel',
      'Excel (XLSX)',
      'CSV',
      'JSON-stat',
      'PNG',
      'SVG',
      'Beeld',
      'Tabel',
      'Zin',
      'Bronvermelding',
    ]);
    const sizes = within(within(menu).getByRole('group', { name: 'Formaat van het beeld' }));
    expect(sizes.getByRole('radio', { name: 'dia, 1920 × 1080' })).toBeChecked();
    expect(within(menu).getByRole('checkbox', { name: /2×/ })).not.toBeChecked();
  });

  test('stands beside every figure of a page', async () => {
    await openRoute('/');
    for (const name of ['Instrumenten in Westhoek', 'Doorstroom in 2021']) {
      const figure = await screen.findByRole('figure', { name });
      expect(within(figure).getByLabelText(`Bewaren: ${name}`)).toBeVisible();
    }
  });

  test('closes with Escape, which returns to its button', async () => {
    const { user, opener, menu, actions } = await openMenu('/', 'Bewaren: Instrumenten in Westhoek');
    actions()[0]?.focus();
    await user.keyboard('{Escape}');
    expect(menu).not.toHaveAttribute('open');
    expect(opener).toHaveFocus();
  });

  test('says why it cannot copy where the browser gives no access', async () => {
    const { user, menu } = await openMenu('/', 'Bewaren: Instrumenten in Westhoek');
    await user.click(within(menu).getByRole('button', { name: 'Zin' }));
    expect(await within(menu).findByText(/geen toegang tot het klembord/)).toHaveAttribute('role', 'status');
  });

  for (const title of ['Bewaren: Alle waarnemingen', 'Bewaren: Alle stromen']) {
    test(`offers files of what has no picture (${title})`, async () => {
      const { menu } = await openMenu('/gegevens', title);
      expect(within(menu).getByRole('button', { name: 'CSV voor Excel' })).toBeVisible();
      expect(within(menu).queryByRole('button', { name: 'PNG' })).toBeNull();
    });
  }

  test('speaks the language of the reader', async () => {
    const { menu } = await openMenu('/?taal=en', 'Save: Instruments in Westhoek');
    expect(within(menu).getByRole('button', { name: 'CSV for Excel' })).toBeVisible();
  });
});
