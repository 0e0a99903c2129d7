const mark = 'participatieslang-reloaded-for';

/** A part of the product that could not be fetched: it is gone, or there is no network. */
export function isLostChunk(error: unknown): error is Error {
  // The last is what Vite says of a style that belongs to a page.
  const lost = /dynamically imported module|Importing a module script|Unable to preload CSS/i;
  return error instanceof Error && lost.test(error.message);
}

/**
 * After a new build is put online, an open page may ask for a chunk that is gone. Reloads once, with the address kept;
 * false when this is another error, or when reloading did not help.
 */
export function reloadOnceForNewBuild(error: unknown): boolean {
  if (!isLostChunk(error) || !navigator.onLine) return false;
  try {
    if (sessionStorage.getItem(mark) === error.message) return false;
    sessionStorage.setItem(mark, error.message);
  } catch {
    // Without storage there is no way to know whether this reload is the first.
    return false;
  }
  window.location.reload();
  return true;
}
