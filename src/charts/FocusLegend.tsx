import { useText } from '#text/TextContext.ts';
import { DomainSymbol } from '#ui/DomainSymbol.tsx';
import { useDrawnLegend } from '#ui/DrawnPicture.ts';

/** What the sign of the region in focus means. */
export function FocusLegend() {
  const { regions } = useText();
  useDrawnLegend([{ label: regions.inFocus, colour: '--accent', symbol: 'diamond' }]);
  return (
    <p>
      <DomainSymbol symbol="diamond" colour="--accent" /> {regions.inFocus}
    </p>
  );
}
