import { useEffect, useState } from 'react';

/** Keeps the screen awake while on screen, taken again after the tab was away. False when the browser refuses it. */
export function useWakeLock(): boolean {
  const [isGranted, setGranted] = useState(true);
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    async function take() {
      if (document.visibilityState !== 'visible') return;
      try {
        // Absent on old browsers and outside secure origins, whatever the type says.
        const taken = await (navigator as Partial<Navigator>).wakeLock?.request('screen');
        setGranted(taken !== undefined);
        lock = taken ?? null;
        if (isOver) await lock?.release();
      } catch {
        setGranted(false);
      }
    }
    const onVisible = () => void take();
    void take();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', onVisible);
      void lock?.release();
    };
  }, []);
  return isGranted;
}
