import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useText } from '#text/TextContext.ts';
import type { SharedView } from './sharedView.ts';

const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }));

interface ShareButtonProps {
  /** For who hears the button. */
  label: string;
  className: string;
  /** Asked when the button is pressed. */
  view: () => SharedView;
  children: ReactNode;
}

/** A button that opens all ways to pass a view on; what is behind it is fetched when it opens. */
export function ShareButton({ label, className, view, children }: ShareButtonProps) {
  const { sharing } = useText();
  const [shared, setShared] = useState<SharedView | null>(null);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="dialog"
        onClick={() => setShared(view())}
      >
        {children}
      </button>
      {shared !== null && (
        <Suspense
          fallback={
            <span role="status" className="visually-hidden">
              {sharing.loading}
            </span>
          }
        >
          <ShareDialog view={shared} onClose={() => setShared(null)} />
        </Suspense>
      )}
    </>
  );
}
