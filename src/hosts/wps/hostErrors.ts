import { HostError } from '../../workbook/host';
import type { WpsApplication } from './jsapi';

/**
 * The error of the host for whatever a call threw: `cellEditing` where WPS listens to nobody, as while somebody types into a cell; `failed`
 * for the rest, since WPS gives a text and no code. Errors that are ours already stay.
 */
export function toHostError(app: WpsApplication, error: unknown): Error {
  if (error instanceof HostError || error instanceof RangeError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new HostError(isReady(app) ? 'failed' : 'cellEditing', message, { cause: error });
}

function isReady(app: WpsApplication): boolean {
  try {
    return app.Ready;
  } catch {
    return false;
  }
}
