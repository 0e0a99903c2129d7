import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeEach, describe, expect, test } from 'vitest';
import { type BarMark, BarPlot, type BarPlotAxis } from '#charts/BarPlot.tsx';
import { FigureFrame } from '#charts/FigureFrame.tsx';
import type { TableModel } from '#ui/FigureTable.tsx';
import { type FunnelMark, FunnelPlot } from '#charts/FunnelPlot.tsx';
import { rememberRow } from '#domain/figure.ts';
import { en } from '#text/en.ts';
import { nl } from '#text/nl.ts';
import { TextProvider } from '#text/TextContext.ts';
import { RowHref } from '#ui/RowHref.ts';

function mark(overrides: Partial<BarMark> = {}): BarMark {
  const label = overrides.label ?? 'SINE';
  const value = overrides.value ?? '227';
  return {
    key: label,
    label,
    figure: { status: 'A', count: 227 },
    extent: 227,
    value,
    detail: '',
    colour: '--domain-werk',
    symbol: 'circle',
    spoken: `${label}; ${value}`,
    ...overrides,
  };
}

const table: TableModel = {
  caption: 'Deelnemers per werkvorm',
  columns: [
    { key: 'instrument', header: 'Werkvorm', numeric: false },
    { key: 'count', header: 'Westhoek', numeric: true },
  ],
  rows: [
    { key: 'sine', cells: ['SINE', '227'] },
    { key: 'lde', cells: ['LDE', ''] },
  ],
};
const paragraph = (words: string) => <p>{words}</p>;
const drawing = paragraph('Tekening');
const counts: BarPlotAxis = { scale: 'lineair', quantity: 'count', format: String };

function Figure({ children }: { children: ReactNode }) {
  const [view, setView] = useState<'grafiek' | 'tabel'>('grafiek');
  return (
    <FigureFrame
      id="figuur"
      title="Waar de Westhoek sterk staat"
      sentence="De Westhoek telt **17,9%** van de <b>inwoners</b>."
      view={view}
      onViewChange={setView}
      table={table}
      caveats={['Twee tellingen, **geen cohort**.']}
      sources={[
        { label: 'Poster', href: 'https://example.org/poster' },
        { label: 'Statbel', href: null },
      ]}
      sourceNotes={['personen', '2021']}
      legend={paragraph('Legende')}
    >
      {children}
    </FigureFrame>
  );
}

function show(plot: ReactNode, text = nl) {
  const element = (
    <TextProvider value={text}>
      <Figure>{plot}</Figure>
    </TextProvider>
  );
  const router = createMemoryRouter([
    { path: '/', element },
    { path: '/trede/:nummer', element: paragraph('De trede') },
  ]);
  render(<RouterProvider router={router} />);
  return { user: userEvent.setup(), router };
}

const focused = () => document.activeElement?.getAttribute('aria-label');

describe(FigureFrame, () => {
  test('says what is to be seen, what to mind and where it comes from', () => {
    show(drawing);
    const figure = screen.getByRole('figure', { name: 'Waar de Westhoek sterk staat' });
    expect(within(figure).getByText('17,9%').tagName).toBe('STRONG');
    expect(figure).toHaveTextContent('van de <b>inwoners</b>.');
    expect(figure).toHaveTextContent('Twee tellingen, geen cohort.');
    expect(figure).toHaveTextContent('Bronnen: Poster · Statbel · personen · 2021');
    expect(within(figure).getByRole('link', { name: 'Poster' })).toHaveAttribute('href', 'https://example.org/poster');
  });

  test('shows the drawing or the table, never both', async () => {
    const { user } = show(drawing);
    expect(screen.getByText('Tekening')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('button', { name: 'Grafiek' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'Tabel' }));
    expect(screen.queryByText('Tekening')).toBeNull();
    expect(screen.queryByText('Legende')).toBeNull();
    expect(screen.getByRole('button', { name: 'Tabel' })).toHaveAttribute('aria-pressed', 'true');
    const shown = screen.getByRole('table', { name: 'Deelnemers per werkvorm' });
    expect(within(shown).getByRole('rowheader', { name: 'SINE' })).toBeVisible();
    expect(within(shown).getByRole('cell', { name: '227' })).toBeVisible();
  });

  test('leaves no cell of the table empty', async () => {
    const { user } = show(drawing);
    await user.click(screen.getByRole('button', { name: 'Tabel' }));
    expect(screen.getByRole('cell', { name: 'leeg' })).toHaveTextContent('–');
  });

  test('speaks the language of the reader', () => {
    show(drawing, { ...en, language: 'en' });
    expect(screen.getByRole('button', { name: 'Table' })).toBeVisible();
    expect(screen.getByRole('figure')).toHaveTextContent('Sources: Poster');
  });
});

describe(BarPlot, () => {
  const marks = ['Een', 'Twee', 'Drie'].map((label) => mark({ label }));

  test('is one tab stop whose marks are walked with the arrow keys and left with Escape', async () => {
    const { user } = show(<BarPlot label="Deelnemers" marks={marks} axis={counts} />);
    screen.getByRole('button', { name: 'Tabel' }).focus();
    await user.tab();
    expect(focused()).toBe('Een; 227');
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowDown}');
    expect(focused()).toBe('Drie; 227');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('Twee; 227');
    await user.tab();
    expect(screen.getByRole('link', { name: 'Poster' })).toHaveFocus();
    await user.tab({ shift: true });
    expect(focused()).toBe('Twee; 227');
    await user.keyboard('{Home}');
    expect(focused()).toBe('Een; 227');
    await user.keyboard('{End}');
    expect(focused()).toBe('Drie; 227');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('heading', { name: 'Waar de Westhoek sterk staat' })).toHaveFocus();
  });

  test('leaves Alt with an arrow key to the browser', async () => {
    const { user } = show(<BarPlot label="Deelnemers" marks={marks} axis={counts} />);
    screen.getByRole('img', { name: 'Een; 227' }).focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(focused()).toBe('Een; 227');
  });

  test('explains its keys to who cannot see them', () => {
    show(<BarPlot label="Deelnemers" marks={marks} axis={counts} />);
    expect(screen.getByRole('group', { name: 'Deelnemers' })).toHaveAccessibleDescription(/pijltoetsen.*Esc/);
  });

  test('leads with Enter from a published number to its row of the data; what was made of others leads nowhere', async () => {
    const published: BarMark['figure'] = { status: 'A', count: 227 };
    rememberRow(published, '2021-westhoek-4-wijk-werken-deelnemers');
    const both = [mark({ label: 'Wijk-werken', figure: published }), mark({ label: 'Som' })];
    const { user, router } = show(
      <RowHref value={(row) => `/trede/4#${row}`}>
        <BarPlot label="Deelnemers" marks={both} axis={counts} />
      </RowHref>,
    );
    expect(screen.getByRole('img', { name: 'Som; 227' })).toBeInTheDocument();
    screen.getByRole('link', { name: 'Wijk-werken; 227' }).focus();
    await user.keyboard('{Enter}');
    const { pathname, hash } = router.state.location;
    expect(`${pathname}${hash}`).toBe('/trede/4#2021-westhoek-4-wijk-werken-deelnemers');
  });

  test('writes the word for an estimated and a provisional figure at its bar', () => {
    const uncertain = [
      mark({ label: 'SINE', figure: { status: 'E', count: 227 } }),
      mark({ label: 'LDE', figure: { status: 'P', count: 22 }, extent: 22 }),
    ];
    show(<BarPlot label="Deelnemers" marks={uncertain} axis={counts} />);
    expect(screen.getByRole('img', { name: 'SINE; 227' })).toHaveTextContent('227geschat');
    expect(screen.getByRole('img', { name: 'LDE; 227' })).toHaveTextContent('voorlopig');
  });

  test('says that the scale is logarithmic, and that zero has no place on it', () => {
    const zero = mark({ figure: { status: 'A', count: 0 }, extent: 0, value: '0' });
    show(<BarPlot label="Deelnemers" marks={[zero]} axis={{ ...counts, scale: 'log' }} />);
    expect(screen.getByText(/^Logaritmische schaal/)).toBeVisible();
    expect(screen.getByRole('img', { name: 'SINE; 0' })).toHaveTextContent('0(past niet op een log-schaal)');
  });

  test('names the groups of its bars and its reference line', () => {
    const grouped = [mark({ label: 'Westhoek', group: 'SINE' }), mark({ label: 'West-Vlaanderen', group: 'SINE' })];
    const line = { at: 100, label: '17,9% van de inwoners' };
    show(<BarPlot label="Deelnemers" marks={grouped} axis={counts} referenceLine={line} />);
    expect(screen.getAllByText('SINE')).toHaveLength(1);
    expect(screen.getByText('17,9% van de inwoners')).toBeVisible();
  });
});

describe(FunnelPlot, () => {
  let stages: FunnelMark[];
  beforeEach(() => {
    stages = ['Trede 3', 'In doorstroom'].map((label) => ({
      key: label,
      label,
      note: '',
      figure: { status: 'A', count: 145 },
      value: '145',
      spoken: `${label}; 145`,
      colour: '--trede-3',
      strongColour: '--trede-3-strong',
    }));
  });
  const funnel = (heading: string) => ({
    key: heading,
    heading,
    stages: stages.map((stage) => ({ ...stage, spoken: `${heading}; ${stage.label}` })),
    between: ['22,1 per 100'],
  });

  test('is walked from stage to stage, and from funnel to funnel at the same height', async () => {
    const { user } = show(<FunnelPlot label="Doorstroom" funnels={[funnel('Westhoek'), funnel('Provincie')]} />);
    screen.getByRole('img', { name: 'Westhoek; Trede 3' }).focus();
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Westhoek; In doorstroom');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('Provincie; In doorstroom');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('Provincie; Trede 3');
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toBe('Westhoek; Trede 3');
  });

  test('says that funnels beside each other have a scale each', () => {
    show(<FunnelPlot label="Doorstroom" funnels={[funnel('Westhoek'), funnel('Provincie')]} />);
    expect(screen.getByText(/eigen schaal/)).toBeVisible();
    expect(screen.getAllByText('22,1 per 100')).toHaveLength(2);
  });

  test('has nothing to say about scales when it is alone', () => {
    show(<FunnelPlot label="Doorstroom" funnels={[funnel('Westhoek')]} />);
    expect(screen.queryByText(/eigen schaal/)).toBeNull();
  });
});
