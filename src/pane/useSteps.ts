import { useEffect, useRef } from 'react';
import type { Screen } from './screen';

/** Goes to the screen that a button of the ribbon asks for, once nothing runs; of several asked meanwhile, to the last. */
export function useSteps(
  onStep: ((listener: (screen: Screen) => void) => () => void) | undefined,
  isBusy: boolean,
  go: (to: Screen) => void,
): void {
  const waiting = useRef<Screen | null>(null);
  useEffect(() => {
    const { current } = waiting;
    if (current !== null && !isBusy) {
      waiting.current = null;
      go(current);
    }
    return onStep?.((screen) => {
      if (isBusy) waiting.current = screen;
      else go(screen);
    });
  }, [onStep, isBusy, go]);
}
