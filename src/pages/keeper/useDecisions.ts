import { type Decisions, proposedDecisions } from '#keeper/decisions.ts';
import { useKeeper } from './KeeperContext.ts';

/** The decisions as they are now, and a way to change some; conversions then have to be looked at again. */
export function useDecisions(): [Decisions, (patch: Partial<Decisions>) => void] {
  const { work, change } = useKeeper();
  const { decisions, recognition } = work;
  if (decisions === null || recognition === null) throw new Error('There are no sheets to decide on');
  const decide = (patch: Partial<Decisions>) =>
    change({
      decisions: { ...(work.draft?.decisions ?? proposedDecisions(recognition)), ...patch },
      isAccepted: false,
    });
  return [decisions, decide];
}
