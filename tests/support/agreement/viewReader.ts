import type { Page } from '@playwright/test';

interface ReadMark {
  /** What is announced of it. */
  spoken: string;
  /** Everything that is written at it. */
  drawn: string;
  /** Of what is written at a bar, its value; where the bar ends, 0-1 of its axis. */
  bar: { value: string; kind: string; end: number } | null;
  /** Of a point of a scatter: its place between the ends of both axes, 0-1. */
  point: { at: [number, number] } | null;
}

/** A figure or a table of a page, as it stands there and as it was saved. */
export interface ReadFigure {
  title: string;
  sentence: string;
  /** Under the figure: notes, source, what was counted. */
  caption: string;
  /** In the order of the page. */
  marks: ReadMark[];
  /** Where each bar of the drawing ends, 0-1 of its axis. */
  drawnEnds: number[];
  table: { header: string[]; rows: string[][] } | null;
  files: Record<string, Buffer>;
  names: string[];
  /** What was put on the clipboard, by kind and type: `table text/html`. */
  copies: Record<string, string>;
}

export type Format = 'csv' | 'csvExcel' | 'xlsx' | 'jsonStat' | 'svg' | 'table' | 'sentence' | 'citation';

/** From now on what the page saves and copies stays in it, for the test to read. */
export async function keepSavedFiles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const blobs = new Map<string, Blob>();
    const saved: { name: string; blob: Blob }[] = [];
    Object.assign(globalThis, { savedFiles: saved });
    const makeAddress = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (source: Blob | MediaSource) => {
      const address = makeAddress(source);
      if (source instanceof Blob) blobs.set(address, source);
      return address;
    };
    const copied: ClipboardItem[] = [];
    Object.assign(globalThis, { copiedItems: copied });
    Clipboard.prototype.write = (items: ClipboardItem[]) => {
      copied.push(...items);
      return Promise.resolve();
    };
    const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')?.value as () => void;
    HTMLAnchorElement.prototype.click = function kept(this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (blob === undefined) click.call(this);
      else saved.push({ name: this.download, blob });
    };
  });
}

/** Goes to an address as Back and Forward do, and reads all its figures; saves them in these formats through their menus. */
export async function readView(page: Page, address: string, wanted: readonly Format[]): Promise<ReadFigure[]> {
  const read = await page.evaluate(
    async ({ target, saving }) => {
      async function until<Found>(find: () => Found | null | undefined | false, what: string): Promise<Found> {
        const deadline = performance.now() + 15_000;
        for (;;) {
          const found = find();
          if (found !== null && found !== undefined && found !== false) return found;
          if (performance.now() > deadline) throw new Error(`${target}: waited in vain for ${what}`);
          await new Promise<void>((resolve) => {
            requestAnimationFrame(() => resolve());
          });
        }
      }
      const wordsOf = (element: Element): string => {
        const pieces: string[] = [];
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const isSpoken = node.parentElement?.closest('.visually-hidden, title, desc') !== null;
          if (!isSpoken && node.textContent !== null) pieces.push(node.textContent);
        }
        // A number that is a link within brackets is a piece by itself.
        return pieces
          .join(' ')
          .replaceAll(/\s+/g, ' ')
          .replaceAll(/(?<=\() | (?=\))/g, '')
          .trim();
      };
      // A dash stands for nothing to say; a sign without words is read by its name.
      const cellWords = (cell: Element) => {
        const hidden = cell.querySelector('.visually-hidden');
        if (hidden === null) return wordsOf(cell);
        return (cell.textContent ?? '').startsWith('–') ? '' : (hidden.textContent ?? '');
      };
      const goTo = (to: string) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate', { state: null }));
      };
      const menus = () =>
        [...document.querySelectorAll<HTMLDetailsElement>('main details')].filter((menu) =>
          /^(?:Bewaren|Save): /.test(menu.querySelector('summary')?.getAttribute('aria-label') ?? ''),
        );
      const heading = () => document.querySelector('h1')?.textContent ?? '';

      goTo('/over');
      await until(() => menus().length === 0 && /^(?:Over|About)/.test(heading()), 'the page between');
      goTo(target);
      await until(() => !/^(?:Over|About)/.test(heading()) && heading() !== '', 'the page');
      const framed = () => document.querySelectorAll('main figure[aria-labelledby]').length;
      await until(() => menus().length >= framed(), 'the menus');
      // Marks that lay themselves out in the room they find come a frame later.
      await until(
        () =>
          [...document.querySelectorAll('main figure[aria-labelledby]')].every((figure) =>
            figure.querySelector('table, [data-mark]'),
          ),
        'the marks',
      );

      const barsIn = (root: Element) => [...root.querySelectorAll('[data-bars]')];
      const drawnIn = (bars: Element) => [
        // Not the hatch of an uncertain one, nor what it is cut off by.
        ...bars.querySelectorAll('.recharts-bar-rectangle :is(rect, path):not(clipPath *, [clip-path])'),
      ];
      await until(
        () =>
          barsIn(document.body).every(
            (bars) =>
              bars.querySelector('[data-kind=exact], [data-kind=uncertain]') === null || drawnIn(bars).length > 0,
          ),
        'the bars',
      );

      const saved = (globalThis as unknown as { savedFiles: { name: string; blob: Blob }[] }).savedFiles;
      const copiedItems = (globalThis as unknown as { copiedItems: ClipboardItem[] }).copiedItems;
      const copyNames: Record<string, string[]> = {
        table: ['Tabel', 'Table'],
        sentence: ['Zin', 'Sentence'],
        citation: ['Bronvermelding', 'Citation'],
      };
      const copy = async (menu: HTMLDetailsElement) => {
        const copies: Record<string, string> = {};
        for (const [kind, names] of Object.entries(copyNames).filter(([one]) =>
          saving.some((asked) => asked === one),
        )) {
          const buttons = [...menu.querySelectorAll('button')];
          const before = copiedItems.length;
          buttons.find((one) => names.includes((one.textContent ?? '').trim()))?.click();
          await until(() => copiedItems.length > before, `the copied ${kind}`);
          const item = copiedItems.at(-1);
          for (const type of item?.types ?? [])
            copies[`${kind} ${type}`] = (await (await item?.getType(type))?.text()) ?? '';
        }
        return copies;
      };
      const buttonNames: Record<string, string[]> = {
        csv: ['CSV'],
        csvExcel: ['CSV voor Excel', 'CSV for Excel'],
        xlsx: ['Excel (XLSX)'],
        jsonStat: ['JSON-stat'],
        svg: ['SVG'],
      };
      const save = async (menu: HTMLDetailsElement) => {
        const files: Record<string, { name: string; base64: string }> = {};
        menu.open = true;
        const buttons = () => [...menu.querySelectorAll('button')];
        await until(() => buttons().length > 0, 'the menu');
        menu.querySelectorAll<HTMLInputElement>('input[type=radio]')[2]?.click();
        for (const format of saving) {
          const button = buttons().find((one) => buttonNames[format]?.includes((one.textContent ?? '').trim()));
          if (button === undefined) continue;
          const before = saved.length;
          button.click();
          await until(() => saved.length > before, `the ${format} of ${menu.querySelector('summary')?.ariaLabel}`);
          const file = saved.at(-1);
          const bytes = new Uint8Array((await file?.blob.arrayBuffer()) ?? new ArrayBuffer());
          let binary = '';
          for (const byte of bytes) binary += String.fromCharCode(byte);
          files[format] = { name: file?.name ?? '', base64: btoa(binary) };
        }
        const copies = await copy(menu);
        menu.open = false;
        return { files, copies };
      };

      const figures = [];
      for (const menu of menus()) {
        const root = menu.closest('figure, section, main') ?? document.body;
        const isFigure = root.tagName === 'FIGURE';
        const table = root.querySelector('table');
        figures.push({
          title: (menu.querySelector('summary')?.getAttribute('aria-label') ?? '').replace(/^\w+: /, ''),
          caption: root.querySelector('figcaption')?.textContent ?? '',
          sentence: isFigure ? (root.querySelector(':scope > p')?.textContent ?? '') : '',
          marks: [...root.querySelectorAll<HTMLElement>('[data-mark]')].map((mark) => ({
            spoken: mark.getAttribute('aria-label') ?? mark.querySelector('.visually-hidden')?.textContent ?? '',
            drawn: wordsOf(mark),
            point:
              mark.style.getPropertyValue('--r') === ''
                ? null
                : {
                    at: [Number(mark.style.getPropertyValue('--x')), Number(mark.style.getPropertyValue('--y'))] as [
                      number,
                      number,
                    ],
                  },
            bar:
              mark.closest('[data-bars]') === null
                ? null
                : {
                    value: mark.querySelector('[data-kind] [data-kind]')?.textContent ?? '',
                    kind: mark.querySelector('[data-kind]')?.getAttribute('data-kind') ?? '',
                    end: Number(mark.style.getPropertyValue('--at')),
                  },
          })),
          drawnEnds: barsIn(root).flatMap((bars) => {
            const { left = 0, width = 1 } = bars.querySelector('svg.recharts-surface')?.getBoundingClientRect() ?? {};
            return drawnIn(bars).map((bar) => (bar.getBoundingClientRect().right - left) / width);
          }),
          table:
            table === null
              ? null
              : {
                  header: [...table.querySelectorAll('thead th')].map(
                    (cell) => (cell.querySelector('button') ?? cell).textContent?.trim() ?? '',
                  ),
                  rows: [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map(cellWords)),
                },
          ...(await save(menu)),
        });
      }
      return figures;
    },
    { target: address, saving: wanted },
  );
  return read.map(({ files, ...figure }) => ({
    ...figure,
    files: Object.fromEntries(
      Object.entries(files).map(([format, { base64 }]) => [format, Buffer.from(base64, 'base64')]),
    ),
    names: Object.values(files).map(({ name }) => name),
  }));
}
