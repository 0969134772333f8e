import { readFileSync } from 'node:fs';
import { array, number, object, parse, record, string, union } from 'valibot';
import type { Finding } from '../../src/base/finding';
import { checkScheme } from '../../src/scheme/check/checkScheme';
import { template } from '../features/template';
import { goldenFindings, goldenFindingsFile, templateIds } from './goldenFindings';
import { covered } from './readerFindings';

const readerShape = array(
  object({
    seed: string(),
    code: string(),
    where: string(),
    values: record(string(), union([number(), array(number())])),
  }),
);
const read = parse(
  readerShape,
  JSON.parse(readFileSync('test/golden/fixtures/readerFindings.json', 'utf8')),
);
const seeds: Readonly<Record<string, string>> = {
  '000': 'suzhou-2020',
  '001': 'wuwei-2020',
  '003': 'wudang-2018',
  '004': 'zhangshu-2021',
};

const found = new Map<string, readonly Finding[]>(
  templateIds().map((id) => [id, checkScheme(template(id))]),
);

test.each(templateIds())('the findings of %s are those reviewed', (id) => {
  const reviewed: unknown = JSON.parse(readFileSync(goldenFindingsFile(id), 'utf8'));
  expect(JSON.parse(JSON.stringify(goldenFindings(id)))).toStrictEqual(reviewed);
});

test.each(templateIds())('no two findings of %s share an id', (id) => {
  const ids = (found.get(id) ?? []).map((it) => it.id);
  expect(ids.length).toBeGreaterThan(id === 'blank' ? 2 : 15);
  expect(new Set(ids).size).toBe(ids.length);
});

test('each of the 62 defects of the published reading has its place in the table', () => {
  expect(read).toHaveLength(62);
  expect(covered.map((it) => it.scheme)).toEqual(read.map((it) => seeds[it.seed]));
});

/** What the reader called otherwise. */
const otherCodes: Readonly<Record<string, string>> = {
  LEAF_TOTAL: 'TOTAL_SUM',
  NO_PASS_NO_CONVERT: 'NO_PASS_MARK, NO_CONVERSION',
};

test.each(read.map((it, index) => ({ ...it, index, number: index + 1 })))(
  'defect $number, $code in $seed at $where, is found with its figures',
  ({ index, code, values }) => {
    const row = covered[index];
    const finding = found.get(row?.scheme ?? '')?.find((it) => it.id === row?.id);
    if (row === undefined || finding === undefined) throw new Error(`no finding ${row?.id}`);
    expect((otherCodes[code] ?? code).split(', ')).toContain(finding.code);
    expect(row.figures(finding)).toEqual(values);
  },
);

test('45 of the 62 are seen by a program in the data, 17 by a reader whose remark the data carry', () => {
  const readers = covered.filter((it) => it.by === 'reader');
  expect([covered.length - readers.length, readers.length]).toEqual([45, 17]);
  for (const { scheme, id } of readers) {
    const [code = '', place] = id.split(':');
    const remarks = template(scheme).remarks.map((it) => `${it.code}:${it.place}`);
    expect(remarks).toContain(`${code}:${place}`);
  }
});
