import fc from 'fast-check';
import { checkScheme } from '../../../src/scheme/check/checkScheme';
import { listTemplates } from '../../../src/scheme/templates';
import { template } from '../../features/template';
import { asJson } from '../../../src/scheme/asJson';
import { locateTableLeaves, locateTables } from '../../../src/scheme/locate';
import { edited } from '../edited';

const schemes = listTemplates().map((it) => template(it.id));

test('no two findings share an id, even where rules of one leaf are written twice', () => {
  const leaves = schemes.flatMap((scheme) =>
    locateTables(scheme)
      .flatMap((it) => locateTableLeaves(it))
      .map((leaf) => ({ scheme, leaf })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...leaves), ({ scheme, leaf: { item, path } }) => {
      const twice = asJson([...item.rules, ...item.rules]);
      const ids = checkScheme(edited(scheme, [[...path, 'rules'], twice])).map((it) => it.id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 60 },
  );
});

test('questions of one leaf keep their ids when its rules change places', () => {
  const scheme = template('wudang-2018');
  const [leaf] = locateTables(scheme)
    .flatMap((it) => locateTableLeaves(it))
    .filter((it) => it.item.key === 'A078');
  if (leaf === undefined) throw new Error('no leaf A078');
  const [first, ...others] = leaf.item.rules;
  const turned = asJson([...others, first]);
  const idsOf = (it: typeof scheme) =>
    checkScheme(it)
      .map(({ id }) => id)
      .sort();
  expect(idsOf(edited(scheme, [[...leaf.path, 'rules'], turned]))).toStrictEqual(idsOf(scheme));
});
