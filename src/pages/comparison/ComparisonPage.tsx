import { useView } from '#pages/useView.ts';
import { InstrumentsView } from './InstrumentsView.tsx';
import { RankingView } from './RankingView.tsx';
import { ScatterView } from './ScatterView.tsx';

/** Instruments, regions and years beside each other, in the arrangement that the address asks for. */
export function Component() {
  const { choices } = useView();
  switch (choices.arrangement) {
    case 'rangorde':
      return <RankingView />;
    case 'spreiding':
      return <ScatterView />;
    default:
      return <InstrumentsView />;
  }
}
