import { useLayoutEffect, useRef } from 'react';

/**
 * For a `<dialog>` that stands there only while it is open: over the page, and back to what had the focus. It opens in
 * the step that puts it on the page: no key falls between the two.
 */
export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return dialog;
}
