import type { Scheme } from '../../src/scheme/scheme';
import { loadTemplate } from '../../src/scheme/templates';

/** The scheme of Wudang 2018 as published: without any points. */
export function wudang(): Scheme {
  const scheme = loadTemplate('wudang-2018');
  if (scheme === null) throw new Error('the template is missing');
  return scheme;
}
