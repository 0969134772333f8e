import type { CancelSignal } from '../base/cancelSignal';
import { HostError } from './host';

/** @throws {HostError} `aborted` where the signal says so. */
export function throwIfAborted(signal: CancelSignal | undefined): void {
  if (signal?.aborted === true) throw new HostError('aborted', 'stopped before the end');
}
