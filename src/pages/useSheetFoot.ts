import type { Edition } from '#domain/edition.ts';
import { figuresLabel } from '#text/figuresLabel.ts';
import type { Text } from '#text/nl.ts';
import { useText } from '#text/TextContext.ts';
import { useSlide } from '#ui/SlideSetting.ts';
import { sheetFoot, usePrintRules } from './usePrintRules.ts';
import { useViewAddresses } from './useViewAddresses.ts';

/** The most signs of an address that three lines at the foot of a sheet have room for; the last sheet has it in full. */
const longest = 240;

/** What a sheet that is passed on alone has to say: that figures are not published ones, their edition, and where they are. */
function footOfSheets(edition: Edition, address: string, text: Text): string {
  const label = figuresLabel(edition, text);
  return [
    ...(label === null ? [] : [label.toUpperCase()]),
    text.exports.editionLine(edition.title, edition.version, null),
    ...(address.length > longest ? [] : [address]),
  ].join(' · ');
}

/** Puts at the foot of every sheet of a page which edition its figures are of; a slide has words of its own. */
export function useSheetFoot(edition: Edition): void {
  const text = useText();
  const { pinnedAddress } = useViewAddresses(edition);
  usePrintRules(useSlide() === null ? sheetFoot(footOfSheets(edition, pinnedAddress, text)) : '', 'frame');
}
