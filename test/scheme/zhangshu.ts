import { loadTemplate } from '../../src/scheme/templates';
import type { Scheme } from '../../src/scheme/scheme';

/** The scheme of Zhangshu 2021 as published. */
export function zhangshu(): Scheme {
  const scheme = loadTemplate('zhangshu-2021');
  if (scheme === null) throw new Error('the template is missing');
  return scheme;
}
