import { useRef, useState } from 'react';
import type { NameDecision } from '#keeper/decisions.ts';
import type { NameUse } from '#keeper/recognition.ts';
import { AddThing } from './AddThing.tsx';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
import { NamePlacesList } from './NamePlacesList.tsx';
import { Rows } from './Rows.tsx';
import { Select } from './Select.tsx';
import { useDecisions } from './useDecisions.ts';
import { useNames } from './useNames.ts';

const isOpen = ({ match }: NameUse) => match.how === 'near' || match.how === 'unknown';

/** The names that are not known exactly, with the nearest known one as a proposal; and those that are, to look at. */
export function NameQuestions() {
  const { words, work } = useKeeper();
  const { decide: page } = words.page;
  const { optionsOf } = useNames();
  const [decisions, decide] = useDecisions();
  const heading = useRef<HTMLHeadingElement>(null);
  const [adding, setAdding] = useState<NameUse | null>(null);
  const uses = [...(work.recognition?.names.values() ?? [])];
  const open = uses.filter(isOpen);
  const known = uses.filter((use) => !isOpen(use));
  const proposals = open.filter(({ key, match }) => match.how === 'near' && decisions.names[key] === undefined);

  const alsoUnknown = ({ key, kind }: NameUse) =>
    kind !== 'region'
      ? []
      : open.filter(
          (use) =>
            use.kind === kind &&
            use.key !== key &&
            use.match.how === 'unknown' &&
            decisions.names[use.key] === undefined,
        );

  const decideOn = (key: string, decision: NameDecision | null) => {
    const { [key]: _, ...others } = decisions.names;
    decide({ names: decision === null ? others : { ...others, [key]: decision } });
  };

  function choice(use: NameUse) {
    const decision = decisions.names[use.key];
    const proposed = use.match.how === 'near' ? use.match.id : null;
    const options = optionsOf(use.kind);
    const first = options.filter(({ id }) => id === proposed);
    const chosen =
      decision === undefined ? (isOpen(use) ? '' : (use.match.id ?? '')) : decision.kind === 'is' ? decision.id : '-';
    const proposedName = options.find(({ id }) => id === proposed)?.name;
    return (
      <div key="choice" className={styles.answer}>
        {decision === undefined && proposed !== null && proposedName !== undefined && (
          <button
            type="button"
            className={styles.button}
            onClick={({ currentTarget }) => {
              // The button goes; the focus stays in its row.
              currentTarget.parentElement?.querySelector('select')?.focus();
              decideOn(use.key, { kind: 'is', id: proposed });
            }}
          >
            {page.acceptOne(proposedName)}
          </button>
        )}
        <Select
          isQuiet
          label={page.meaningOf(use.text)}
          isAsked={isOpen(use) && decision === undefined}
          chosen={chosen}
          options={[
            ...(isOpen(use) ? [{ id: '', name: page.choose }] : []),
            ...first,
            ...options.filter(({ id }) => id !== proposed),
            { id: '-', name: page.leaveOut },
            ...(use.kind === 'measure' ? [] : [{ id: '+', name: page.addNew }]),
          ]}
          onChange={(id) => {
            if (id === '+') setAdding(use);
            else decideOn(use.key, id === '' ? null : id === '-' ? { kind: 'left-out' } : { kind: 'is', id });
          }}
        />
      </div>
    );
  }

  const table = (rows: readonly NameUse[], caption: string) => (
    <Rows
      caption={caption}
      headers={[page.nameColumns.text, page.nameColumns.kind, page.nameColumns.where, page.nameColumns.meaning]}
      rows={rows}
      keyOf={({ key }) => key}
      cells={(use) => [
        use.text,
        words.recognition.names[use.kind],
        <NamePlacesList key="where" places={use.places} />,
        choice(use),
      ]}
    />
  );

  return (
    <>
      {open.length > 0 && (
        <>
          <h3 ref={heading} tabIndex={-1}>
            {page.namesTitle}
          </h3>
          <p>{page.namesIntro}</p>
          {proposals.length > 0 && (
            <p className={styles.actions}>
              <button
                type="button"
                className={styles.button}
                onClick={() => {
                  heading.current?.focus();
                  decide({
                    names: {
                      ...decisions.names,
                      ...Object.fromEntries(
                        proposals.flatMap(({ key, match }) =>
                          match.id === null ? [] : [[key, { kind: 'is', id: match.id }]],
                        ),
                      ),
                    },
                  });
                }}
              >
                {page.acceptProposals(proposals.length)}
              </button>
            </p>
          )}
          {table(open, page.namesTitle)}
        </>
      )}
      {adding !== null && adding.kind !== 'measure' && (
        <AddThing
          key={adding.key}
          kind={adding.kind}
          text={adding.text}
          onCancel={() => setAdding(null)}
          trede={adding.trede}
          alsoUnknown={alsoUnknown(adding).map(({ text }) => text)}
          onAdd={(ids, added) => {
            setAdding(null);
            const named = [adding, ...alsoUnknown(adding)].flatMap(({ key, text }) => {
              const id = ids.get(text);
              return id === undefined ? [] : [[key, { kind: 'is', id }] as const];
            });
            decide({ added, names: { ...decisions.names, ...Object.fromEntries(named) } });
          }}
        />
      )}
      {known.length > 0 && (
        <details className={styles.details}>
          <summary>{page.namesKnown(known.length)}</summary>
          {table(known, page.namesKnown(known.length))}
        </details>
      )}
    </>
  );
}
