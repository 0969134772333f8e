import { useCallback, useRef, useState } from 'react';
import type { Outcome, Progress, RunOptions } from '../../flows/session';
import { usePane } from '../paneContext';

/** A long task on its way. */
export interface RunningTask {
  readonly progress: Progress | null;
  /** null while it is too early to say. */
  readonly secondsLeft: number | null;
  readonly isCancelling: boolean;
  readonly cancel: () => void;
}

/** Units done before the time left is worth telling. */
const measured = 3;

function estimate(progress: Progress, startedMs: number): number | null {
  if (progress.done < measured || progress.done >= progress.total) return null;
  const eachMs = (performance.now() - startedMs) / progress.done;
  return Math.ceil(((progress.total - progress.done) * eachMs) / 1000);
}

type Start = (action: (options: RunOptions) => Promise<Outcome>) => Promise<Outcome | null>;

/** Runs one long flow at a time: `task` is null while none runs; `start` resolves as the pane's `run` does. */
export function useLongTask(): { readonly task: RunningTask | null; readonly start: Start } {
  const { run } = usePane();
  const [task, setTask] = useState<RunningTask | null>(null);
  const startedAt = useRef(0);
  const start = useCallback<Start>(
    async (action) => {
      const controller = new AbortController();
      const cancel = (): void => {
        controller.abort();
        setTask((it) => (it === null ? null : { ...it, isCancelling: true }));
      };
      setTask({ progress: null, secondsLeft: null, isCancelling: false, cancel });
      const onProgress = (progress: Progress): void => {
        if (progress.done === 0) startedAt.current = performance.now();
        const secondsLeft = estimate(progress, startedAt.current);
        setTask((it) => (it === null ? null : { ...it, progress, secondsLeft }));
      };
      const { signal } = controller;
      const outcome = await run(() => action({ signal, onProgress }));
      setTask(null);
      return outcome;
    },
    [run],
  );
  return { task, start };
}
