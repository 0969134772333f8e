import { useEffect, useState } from 'react';
import type { Screen } from './screen';

/** Goes to the screen that a button of the ribbon asks for, once nothing runs; of several asked meanwhile, to the last. */
export function useSteps(
  onStep: ((listener: (screen: Screen) => void) => () => void) | undefined,
  isBusy: boolean,
  go: (to: Screen) => void,
): void {
  const [asked, setAsked] = useState<Screen | null>(null);
  useEffect(() => onStep?.(setAsked), [onStep]);
  useEffect(() => {
    if (asked === null || isBusy) return;
    setAsked(null);
    go(asked);
  }, [asked, isBusy, go]);
}
