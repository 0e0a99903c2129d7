import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useLoaderData } from 'react-router';
import { PageHeader } from '#layout/PageHeader.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { DecideStep } from './DecideStep.tsx';
import { type Draft, draftKey, putDraft } from './draft.ts';
import { KeepChoice } from './KeepChoice.tsx';
import { KeeperProvider, type Keeper, type Told } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
import type { KeeperData } from './loadKeeper.ts';
import { PublishingGuide } from './PublishingGuide.tsx';
import { Step, type StepState } from './Step.tsx';
import { useWork } from './useWork.ts';

/** From somebody's spreadsheet to a published edition: five steps, all in this browser. */
export function Component() {
  const { words, published, descriptor, later, isBack } = useLoaderData<KeeperData>();
  const client = useQueryClient();
  const [draft, setDraft] = useState(() => client.getQueryData<Draft | null>(draftKey) ?? null);
  const work = useWork(draft, published, descriptor);
  const [said, setSaid] = useState<Told | null>(isBack ? { place: 'keep', words: words.page.keep.back } : null);
  const say = useCallback<Keeper['say']>((place, told) => setSaid({ place, words: told }), []);
  const { page } = words;

  const put = useCallback(
    (next: Draft | null) => {
      putDraft(client, next);
      setDraft(next);
    },
    [client],
  );
  const change = useCallback(
    (patch: Partial<Draft>) => {
      const now = client.getQueryData<Draft | null>(draftKey) ?? null;
      if (now !== null) put({ ...now, isSaved: false, ...patch });
    },
    [client, put],
  );
  const keeper = useMemo(
    () => ({ words, published, work, put, change, said, say }),
    [words, published, work, put, change, said, say],
  );

  const { outcome, isDecided, check } = work;
  const isChosen = draft !== null;
  const isFine = check.kind === 'fine';
  const questions = outcome?.questions.length ?? 0;
  const states = {
    choose: isChosen ? 'done' : 'now',
    decide: !isChosen ? 'waiting' : isDecided ? 'done' : questions > 0 ? { questions } : 'now',
    check: check.kind === 'faults' ? { faults: check.faults.length } : isFine ? 'done' : isDecided ? 'now' : 'waiting',
    see: isFine ? 'now' : 'waiting',
    publish: !isFine ? 'waiting' : draft?.isSaved === true ? 'done' : 'now',
  } satisfies Record<string, StepState>;

  return (
    <KeeperProvider value={keeper}>
      <div className={styles.page}>
        <PageHeader title={page.heading}>
          <p>{page.lead}</p>
        </PageHeader>
        <PublishingGuide />
        <ol className={styles.steps}>
          <Step name="choose" number={1} state={states.choose}>
            <ChooseStep />
            {isChosen && <KeepChoice />}
          </Step>
          <Step name="decide" number={2} state={states.decide}>
            {isChosen && <DecideStep />}
          </Step>
          <Step name="check" number={3} state={states.check}>
            {isDecided && <later.CheckStep />}
          </Step>
          <Step name="see" number={4} state={states.see}>
            {isFine && <later.SeeStep />}
          </Step>
          <Step name="publish" number={5} state={states.publish}>
            {isFine && <later.PublishStep files={check.files} />}
          </Step>
        </ol>
      </div>
    </KeeperProvider>
  );
}
