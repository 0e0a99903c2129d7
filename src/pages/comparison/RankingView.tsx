import { useView } from '#pages/useView.ts';
import { Notice } from '#ui/Notice.tsx';
import { ComparisonFrame } from './ComparisonFrame.tsx';

/** Regions beside each other: too few of them here to say anything. */
export function RankingView() {
  const { change, text } = useView();
  return (
    <ComparisonFrame lead={text.comparison.overRegions} with={['measure', 'unit']}>
      <Notice kind="quiet">
        <p>{text.comparison.notHere(text.filters.arrangement.names.rangorde)}</p>
        <button type="button" onClick={() => change({ arrangement: null })}>
          {text.comparison.showBars}
        </button>
      </Notice>
    </ComparisonFrame>
  );
}
