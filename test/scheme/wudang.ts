import { exampleDecisions } from '../../src/flows/exampleDecisions';
import { checkScheme } from '../../src/scheme/check/checkScheme';
import { decideScheme } from '../../src/scheme/decide';
import type { Scheme } from '../../src/scheme/scheme';
import { loadTemplate } from '../../src/scheme/templates';

/** The scheme of Wudang 2018 as published: without any points. */
export function wudang(): Scheme {
  const scheme = loadTemplate('wudang-2018');
  if (scheme === null) throw new Error('the template is missing');
  return scheme;
}

/** The scheme with the first choice for everything that is open. */
export function decidedScheme(scheme: Scheme): Scheme {
  const findings = checkScheme(scheme);
  const words = { by: '王敏', basis: '办公会议定', date: '2018-12-20' };
  return decideScheme(scheme, findings, exampleDecisions(findings, words)).scheme;
}
