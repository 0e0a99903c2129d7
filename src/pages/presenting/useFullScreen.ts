import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

function isFullScreen(): boolean {
  return Boolean(document.fullscreenElement);
}

async function toggle(): Promise<void> {
  try {
    if (isFullScreen()) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Refused, for instance on a phone: the presentation goes on in its window.
  }
}

/** Whether the document fills the screen, and how to change that. */
export function useFullScreen(): { isFull: boolean; toggleFullScreen: () => Promise<void> } {
  return { isFull: useSyncExternalStore(subscribe, isFullScreen), toggleFullScreen: toggle };
}
