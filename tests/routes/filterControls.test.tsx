import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DomainFilter } from '#filters/DomainFilter.tsx';
import { FilterBar } from '#filters/FilterBar.tsx';
import { InstrumentFilter } from '#filters/InstrumentFilter.tsx';
import { LanguageFilter } from '#filters/LanguageFilter.tsx';
import { MeasureFilter } from '#filters/MeasureFilter.tsx';
import { ReferenceFilter } from '#filters/ReferenceFilter.tsx';
import { RegionFilter } from '#filters/RegionFilter.tsx';
import { ScaleFilter } from '#filters/ScaleFilter.tsx';
import { UnitFilter } from '#filters/UnitFilter.tsx';
import { YearFilter } from '#filters/YearFilter.tsx';
import { YearPlayer } from '#filters/YearPlayer.tsx';
import { YearsFilter } from '#filters/YearsFilter.tsx';
import { nl } from '#text/nl.ts';
import { TextProvider } from '#text/TextContext.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const user = userEvent.setup();
const regions = [
  { id: 'west-vlaanderen', name: 'West-Vlaanderen' },
  { id: 'westhoek', name: 'Westhoek' },
];
const domains = [
  { id: 'werk', name: 'Werk' },
  { id: 'sociale-economie', name: 'Sociale Economie' },
  { id: 'welzijn', name: 'Welzijn' },
  { id: 'onderwijs', name: 'Onderwijs' },
];

/** Shows a control that keeps what was chosen, and returns every choice that it told. */
function show<Chosen>(first: Chosen, control: (chosen: Chosen, onChange: (next: Chosen) => void) => ReactElement) {
  const told: Chosen[] = [];
  function Keeper() {
    const [chosen, setChosen] = useState(first);
    return control(chosen, (next) => {
      told.push(next);
      setChosen(next);
    });
  }
  render(
    <TextProvider value={nl}>
      <Keeper />
    </TextProvider>,
  );
  return told;
}

const opener = () => screen.getByText((_, element) => element?.tagName === 'SUMMARY');

describe(RegionFilter, () => {
  test('tells the region that was chosen by name', async () => {
    const told = show<readonly string[]>(['westhoek'], (chosen, onChange) => (
      <RegionFilter regions={regions} chosen={chosen[0] ?? ''} onChange={onChange} />
    ));
    expect(screen.getByLabelText('Regio')).toHaveDisplayValue('Westhoek');
    await user.selectOptions(screen.getByLabelText('Regio'), 'West-Vlaanderen');
    expect(told).toEqual([['west-vlaanderen']]);
  });

  test('shows a name from a data package as text', () => {
    const rude = [{ id: 'x', name: '<img src=x onerror=alert(1)>' }];
    show('x', (chosen) => <RegionFilter regions={rude} chosen={chosen} onChange={() => {}} />);
    expect(screen.getByRole('option', { name: '<img src=x onerror=alert(1)>' })).toBeInTheDocument();
  });
});

describe(ReferenceFilter, () => {
  test('offers to compare with nothing', async () => {
    const told = show<string | null>('west-vlaanderen', (chosen, onChange) => (
      <ReferenceFilter regions={regions} chosen={chosen} focus="Westhoek" onChange={onChange} />
    ));
    await user.selectOptions(screen.getByLabelText('tegenover'), 'geen');
    expect(told).toEqual(['geen']);
    expect(screen.getByLabelText('tegenover')).toHaveDisplayValue('geen');
  });

  test('says why a region outside any other has nothing to compare with', () => {
    show<string | null>(null, (chosen, onChange) => (
      <ReferenceFilter regions={[]} chosen={chosen} focus="West-Vlaanderen" onChange={onChange} />
    ));
    expect(screen.getByLabelText('tegenover')).toBeDisabled();
    expect(screen.getByLabelText('tegenover')).toHaveAccessibleDescription(
      'West-Vlaanderen is hier geen deel van een grotere regio.',
    );
  });
});

describe(YearFilter, () => {
  test('leaves the usual year of the page unsaid', async () => {
    const told = show<readonly number[] | null>([2021], (chosen, onChange) => (
      <YearFilter
        years={[2023, 2022, 2021]}
        withFigures={[2023]}
        chosen={chosen?.[0] ?? 2023}
        usual={2023}
        onChange={onChange}
      />
    ));
    await user.selectOptions(screen.getByLabelText('Jaar'), '2022');
    await user.selectOptions(screen.getByLabelText('Jaar'), '2023');
    expect(told).toEqual([[2022], null]);
  });

  test('says which years have no figures, and plays nothing when one is left', () => {
    show<readonly number[] | null>(null, (chosen, onChange) => (
      <YearFilter
        years={[2023, 2022]}
        withFigures={[2023]}
        chosen={chosen?.[0] ?? 2023}
        usual={2023}
        onChange={onChange}
      />
    ));
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      '2023',
      '2022 (geen cijfers)',
    ]);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe(YearPlayer, () => {
  const years = [2019, 2021, 2023];
  const play = (from: number) =>
    show(from, (chosen, onChange) => <YearPlayer years={years} chosen={chosen} onStep={onChange} />);

  test('goes to the next year with figures at once, and pauses', async () => {
    const told = play(2020);
    await user.click(screen.getByRole('button', { name: 'Speel de jaren af' }));
    expect(screen.getByRole('status')).toHaveTextContent('2021');
    await user.click(screen.getByRole('button', { name: 'Pauzeer de jaren' }));
    expect(screen.getByRole('button', { name: 'Speel de jaren af' })).toHaveFocus();
    expect(told).toEqual([2021]);
  });

  test('begins again after the last year, and ends there', async () => {
    const told = play(2023);
    await user.click(screen.getByRole('button'));
    expect(told).toEqual([2019]);
    cleanup();
    const ended = play(2021);
    await user.click(screen.getByRole('button'));
    expect(ended).toEqual([2023]);
    expect(screen.getByRole('button', { name: 'Speel de jaren af' })).toBeInTheDocument();
  });

  test('steps at each press where motion is unwelcome', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation((media) => ({ media, matches: true }) as MediaQueryList);
    const told = play(2019);
    await user.click(screen.getByRole('button', { name: 'Naar 2021' }));
    await user.click(screen.getByRole('button', { name: 'Naar 2023' }));
    await user.click(screen.getByRole('button', { name: 'Naar 2019' }));
    expect(told).toEqual([2021, 2023, 2019]);
  });
});

const several = (chosen: readonly number[]) =>
  show<{ years: readonly number[] | null; step?: string }>({ years: chosen }, ({ years }, onChange) => (
    <YearsFilter
      years={[2023, 2022, 2021]}
      withFigures={[2023, 2021]}
      chosen={years ?? [2023]}
      usual={2023}
      onChange={(next, step) => onChange(step === undefined ? { years: next } : { years: next, step })}
    />
  ));

describe(YearsFilter, () => {
  test('plays on from one year, in the place of the step before', async () => {
    const told = several([2021]);
    await user.click(screen.getByRole('button', { name: 'Speel de jaren af' }));
    expect(told).toEqual([{ years: null, step: 'replace' }]);
  });

  test('has nothing to play where several years stand beside each other', () => {
    several([2021, 2023]);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

test('the other choices are told as the address knows them', async () => {
  const told: string[] = [];
  const tell = (id: string) => told.push(id);
  show(null, () => (
    <>
      <MeasureFilter measures={['deelnemers', 'instroom']} chosen="deelnemers" onChange={tell} />
      <UnitFilter unavailable={{}} chosen="aantal" onChange={tell} />
      <ScaleFilter chosen="lineair" onChange={tell} />
      <LanguageFilter chosen="nl" onChange={tell} />
    </>
  ));
  await user.selectOptions(screen.getByLabelText('Maat'), 'instroom');
  await user.selectOptions(screen.getByLabelText('Eenheid'), 'aandeel');
  await user.selectOptions(screen.getByLabelText('Schaal'), 'logaritmisch');
  await user.selectOptions(screen.getByLabelText('Taal'), 'English');
  expect(told).toEqual(['instroom', 'aandeel', 'log', 'en']);
});

const showDomains = (first: readonly string[] | null) =>
  show(first, (chosen, onChange) => <DomainFilter domains={domains} chosen={chosen} onChange={onChange} />);

describe(DomainFilter, () => {
  test('shows all, then what is ticked, and all again when nothing is left or everything is ticked', async () => {
    const told = showDomains(null);
    expect(opener()).toHaveTextContent('Beleidsdomein alle (4)');
    await user.click(opener());
    await user.click(screen.getByLabelText('Welzijn'));
    expect(opener()).toHaveTextContent('Beleidsdomein Welzijn');
    await user.click(screen.getByLabelText('Werk'));
    expect(opener()).toHaveTextContent('Beleidsdomein Werk en Welzijn');
    await user.click(screen.getByLabelText('Werk'));
    await user.click(screen.getByLabelText('Welzijn'));
    expect(screen.getByLabelText('alle beleidsdomeinen')).toBeChecked();
    expect(told).toEqual([['welzijn'], ['werk', 'welzijn'], ['welzijn'], null]);
  });

  test('is all again when the last of the four is ticked', async () => {
    const told = showDomains(['werk', 'sociale-economie', 'onderwijs']);
    await user.click(opener());
    await user.click(screen.getByLabelText('Welzijn'));
    expect(told).toEqual([null]);
  });

  test('closes with Escape and returns to its button', async () => {
    showDomains(null);
    await user.click(opener());
    expect(screen.getByLabelText('Welzijn')).toBeVisible();
    screen.getByLabelText('Welzijn').focus();
    await user.keyboard('{Escape}');
    expect(screen.getByLabelText('Welzijn')).not.toBeVisible();
    expect(opener()).toHaveFocus();
  });

  test('closes when the reader goes elsewhere', async () => {
    show<readonly string[] | null>(null, (chosen, onChange) => (
      <>
        <DomainFilter domains={domains} chosen={chosen} onChange={onChange} />
        <button type="button">{'elders'}</button>
      </>
    ));
    await user.click(opener());
    await user.click(screen.getByRole('button', { name: 'elders' }));
    expect(screen.getByLabelText('Welzijn')).not.toBeVisible();
  });
});

describe(InstrumentFilter, () => {
  const instruments = Array.from({ length: 14 }, (_, index) => ({ id: `i-${index}`, name: `Coöperatie ${index}` }));
  const groups = [
    { trede: 5 as const, instruments: instruments.slice(0, 7) },
    { trede: 4 as const, instruments: instruments.slice(7) },
  ];
  const wholeDomains = [
    { id: 'werk', name: 'Werk', instruments: instruments.map(({ id }) => id) },
    { id: 'welzijn', name: 'Welzijn', instruments: ['i-3'] },
  ];
  const showInstruments = (first: readonly string[]) =>
    show<readonly string[] | null>(first, (chosen, onChange) => (
      <InstrumentFilter groups={groups} domains={wholeDomains} chosen={chosen ?? []} onChange={onChange} />
    ));

  test('puts a newly ticked instrument last, and takes away what is ticked off', async () => {
    const told = showInstruments(['i-9']);
    await user.click(opener());
    await user.click(screen.getByLabelText('Coöperatie 2'));
    await user.click(screen.getByLabelText('Coöperatie 9'));
    await user.click(screen.getByLabelText('Coöperatie 2'));
    expect(told).toEqual([['i-9', 'i-2'], ['i-2'], null]);
  });

  test('takes a whole rung or policy domain in one press, as far as there is room', async () => {
    const told = showInstruments(['i-9']);
    await user.click(opener());
    await user.click(screen.getByRole('button', { name: 'alleen trede 5 (7)' }));
    await user.click(screen.getByRole('button', { name: 'alleen Welzijn (1)' }));
    await user.click(screen.getByRole('button', { name: 'alleen Werk (14)' }));
    const all = instruments.map(({ id }) => id);
    expect(told).toEqual([all.slice(0, 7), ['i-3'], all.slice(0, 12)]);
  });

  test('groups instruments per rung and finds them by name without accents', async () => {
    showInstruments(['i-9']);
    await user.click(opener());
    expect(within(screen.getByRole('group', { name: 'Trede 4' })).getAllByRole('checkbox')).toHaveLength(7);
    await user.type(screen.getByLabelText('Zoek een instrument'), 'cooperatie 13');
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    await user.type(screen.getByLabelText('Zoek een instrument'), 'x');
    expect(screen.getByRole('status')).toHaveTextContent('Geen instrument met ‘cooperatie 13x’ in de naam.');
  });

  test('says that twelve is the most, and lets one be ticked off then', async () => {
    showInstruments(instruments.slice(0, 11).map(({ id }) => id));
    await user.click(opener());
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.click(screen.getByLabelText('Coöperatie 12'));
    expect(opener()).toHaveTextContent('12 van hoogstens 12');
    expect(screen.getByRole('status')).toHaveTextContent('U hebt er 12 gekozen');
    expect(screen.getByLabelText('Coöperatie 13')).toBeDisabled();
    expect(screen.getByLabelText('Coöperatie 12')).toBeEnabled();
  });
});

describe(FilterBar, () => {
  test('folds open and shut, and says how many filters are on', async () => {
    show(null, () => (
      <FilterBar words="Regio: Westhoek" count={3}>
        <UnitFilter unavailable={{}} chosen="aantal" onChange={() => {}} />
      </FilterBar>
    ));
    const bar = within(screen.getByRole('search', { name: 'Filters' }));
    const button = bar.getByRole('button', { name: 'Filters (3)', expanded: false });
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByText('Regio: Westhoek')).toBeInTheDocument();
  });
});
