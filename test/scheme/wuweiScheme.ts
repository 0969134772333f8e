import { loadTemplate } from '../../src/scheme/templates';
import type { Scheme } from '../../src/scheme/scheme';

/** The scheme of Wuwei 2020 as published. */
export function wuweiScheme(): Scheme {
  const scheme = loadTemplate('wuwei-2020');
  if (scheme === null) throw new Error('the template is missing');
  return scheme;
}
