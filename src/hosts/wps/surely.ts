/** Does what must be done, once more where it was refused. @returns whether it was done. */
export function surely(put: () => void): boolean {
  return attempt(put) || attempt(put);
}

function attempt(put: () => void): boolean {
  try {
    put();
    return true;
  } catch {
    // WPS does not listen any more.
    return false;
  }
}
