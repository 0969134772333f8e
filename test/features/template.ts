import { loadTemplate } from '../../src/scheme/templates';
import type { Scheme } from '../../src/scheme/scheme';

/** The built-in scheme with this id. */
export function template(id: string): Scheme {
  const scheme = loadTemplate(id);
  if (scheme === null) throw new Error(`no template ${id}`);
  return scheme;
}
