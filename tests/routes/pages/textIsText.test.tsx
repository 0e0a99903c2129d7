import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { server } from '../../support/mockServer.ts';
import { openRoute } from '../../support/renderRoute.tsx';
import { descriptorWith, smallFiles } from '../../support/smallPackage.ts';
import { said } from './reading.ts';

const markup = '<img src=x onerror=alert(1)>';
const bold = '**<b>vet</b>**';

/** A package in which everything that somebody can name is markup. */
const files: Readonly<Record<string, string>> = {
  ...smallFiles,
  'datapackage.json': descriptorWith({ title: `Titel ${markup}` }),
  'regions.csv': `id,name,parent\nprovincie,Provincie ${bold},\nstreek,Streek ${markup},provincie\n`,
  'treden.csv': smallFiles['treden.csv'].replace('Trede 4', `Vierde ${markup}`),
  'domains.csv': `id,name\nwerk,Werk ${markup}\n`,
  'instruments.csv': `id,name,trede,domain,domain_attribution,note\nleren,Leren ${markup},4,werk,inferred,Noot ${markup}\nzorg,Zorg ${bold},3,werk,inferred,\n`,
  'observations.csv': smallFiles['observations.csv'].replaceAll('poster,', `poster,Opmerking ${markup}`),
  'flows.csv': `year,region,coverage,instrument,from,to,value,status,source,note\n2021,provincie,leden ${markup},,3,4,100,A,poster,Lezing ${markup}\n`,
  'sources.csv': `id,publisher,title,address,seen\nposter,Uitgever ${markup},Bron ${markup},,Gezien ${markup}\n`,
};

function serveMarkup(): void {
  server.use(
    http.get<{ file: string }>('*/data/participatieslang/:file', ({ params }) =>
      HttpResponse.text(files[params.file] ?? ''),
    ),
  );
}

/** Elements that only the package or the address could have brought. */
const foreign = () => [...document.querySelectorAll('img, script, b, i, iframe, [onerror], [onclick]')];

describe('markup in a package', () => {
  test.for([
    ['/', [`Streek ${markup} in 2021`, `Leren ${markup}`, `Bron ${markup}`]],
    ['/?weergave=tabel', [`Streek ${markup}`, `Leren ${markup}`]],
    ['/trede/4', [`Vierde ${markup}`, `Noot ${markup}`, `Opmerking ${markup}`, `Werk ${markup}`, `Uitgever ${markup}`]],
    ['/trede/3', [`Streek ${markup}`]],
    ['/vergelijken?weergave=tabel', [`Leren ${markup}`, `Streek ${markup}`]],
    ['/doorstroom', [`leden ${markup}`, `Lezing ${markup}`]],
    ['/doorstroom?weergave=tabel', [`leden ${markup}`]],
    ['/gegevens', [`Titel ${markup}`, `Leren ${markup}`, `Opmerking ${markup}`, `Gezien ${markup}`]],
    ['/over', [`Vierde ${markup}`]],
  ] as const)('is read as it is written on %s', async ([address, words]) => {
    serveMarkup();
    await openRoute(address);
    for (const named of words) {
      expect(
        (await screen.findAllByText((_, element) => element?.textContent.includes(named) ?? false)).length,
      ).toBeGreaterThan(0);
    }
    expect(foreign()).toEqual([]);
  });

  test('is in the title of the page as it is written', async () => {
    serveMarkup();
    await openRoute('/');
    expect(document.title).toBe(`Streek ${markup} in 2021 · Participatieslang`);
  });

  test('is the name of an option in the filters', async () => {
    serveMarkup();
    await openRoute('/');
    expect(screen.getByLabelText('Regio')).toHaveDisplayValue(`Streek ${markup}`);
  });
});

describe('markup in an address', () => {
  test.for([
    ['/?regio=%3Cscript%3Ealert(1)%3C/script%3E', '<script>alert(1)</script>'],
    ['/vergelijken?instrument=%3Cimg%20src=x%20onerror=alert(1)%3E', '<img src=x onerror=alert(1)>'],
    ['/?data=%3Cb%3Evet%3C/b%3E', '‘<b>vet</b>’ kennen we niet als cijferreeks.'],
    ['/trede/%3Cimg%20src=x%3E', '“<img src=x>” is er niet bij'],
    ['/gegevens?zoek=%3Cb%3Evet%3C/b%3E', '0 van 39 waarnemingen'],
  ] as const)('is read as it is written: %s', async ([address, words]) => {
    await openRoute(address);
    expect(said()).toContain(words);
    expect(foreign()).toEqual([]);
  });

  test('is read as it is written in a path that is no page', async () => {
    await openRoute('/%3Cscript%3Ealert(1)%3C%2Fscript%3E');
    expect(said()).toContain('Er is geen pagina op “/');
    expect(said()).toContain('script');
    expect(foreign()).toEqual([]);
  });

  test('stands in the search field as it is written', async () => {
    await openRoute('/gegevens?zoek=~3cb~3evet~3c~2fb~3e');
    expect(screen.getByLabelText('Zoek in de tabel')).toHaveValue('<b>vet</b>');
    expect(screen.getByRole('search')).toHaveTextContent('Zoekwoord: ‘<b>vet</b>’');
  });
});
