import { createContext, useContext, useSyncExternalStore } from 'react';

/** Whether a figure that is drawn is followed, on paper, by its table: there is no switch to press there. */
export const TablesOnPaper = createContext(true);

let isPrinting = false;

/** Whether the page is being put on paper, and its figures want their tables with them. */
export function useTablesOnPaper(): boolean {
  const isOnPaper = useSyncExternalStore(subscribe, () => isPrinting || matchMedia('print').matches);
  return useContext(TablesOnPaper) && isOnPaper;
}

// Browsers differ in which of the two they tell before they lay out the paper.
function subscribe(onChange: () => void): () => void {
  const paper = matchMedia('print');
  const before = () => {
    isPrinting = true;
    onChange();
  };
  const after = () => {
    isPrinting = false;
    onChange();
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  paper.addEventListener('change', onChange);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    paper.removeEventListener('change', onChange);
  };
}
