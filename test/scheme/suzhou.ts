import { loadTemplate } from '../../src/scheme/templates';
import type { Scheme } from '../../src/scheme/scheme';

/** The scheme of Suzhou 2020 as published. */
export function suzhou(): Scheme {
  const scheme = loadTemplate('suzhou-2020');
  if (scheme === null) throw new Error('the template is missing');
  return scheme;
}
