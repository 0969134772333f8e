import { changeLeaf } from '../../../src/scheme/changeLeaf';
import type { Scheme } from '../../../src/scheme/scheme';
import criteria from '../../rules/fixtures/zhangshuCriteria.json';

/** The scheme as a pasted table makes it: each criterion as the document has it, and no rule but 评分. */
export function unruled(scheme: Scheme): Scheme {
  return criteria.reduce<Scheme>(
    (made, { leaf, text }) =>
      changeLeaf(made, leaf, { criterion: text, rules: [{ kind: 'judged', step: 0.5 }] }),
    { ...scheme, overlaps: [] },
  );
}
