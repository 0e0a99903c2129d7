import { quoted, usePrintRules } from './usePrintRules.ts';

/** Which figures these are, at the head of every sheet of paper: a sheet can come loose from the first one. */
export function LabelOnPaper({ label }: { label: string }) {
  usePrintRules(
    `@page { @top-left { content: ${quoted(label)}; font: 700 8pt 'Atkinson Hyperlegible Next Variable', sans-serif; } }`,
  );
  return null;
}
