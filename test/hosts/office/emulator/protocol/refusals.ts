import type { Engine } from './engine';
import { HostFault } from './hostFault';

const statuses: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
};

/** Runs an action of a binding; what the workbook refuses becomes a fault at the location. */
export function withRefusals<T>(engine: Engine, location: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = engine.refusalOf(error);
    if (code === null) throw error;
    throw Object.assign(new HostFault(code, location, statuses[code]), { cause: error });
  }
}
