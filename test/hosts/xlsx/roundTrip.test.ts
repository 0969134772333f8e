import fc from 'fast-check';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import type { CellInput } from '../../../src/workbook/plan';
import { samplePlan, sampleSheet } from '../samplePlan';

const text = fc
  .string({ unit: 'binary', maxLength: 30 })
  .map((it) => it.replaceAll(/\p{Cs}/gu, '?'));
const value = fc.oneof(
  text,
  fc.constantFrom('=A1', '_x0009_', ' \t\n', '\r\n', ']]>', '<![CDATA[', '&amp;', '\u0000\u000b'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((it) => (it === 0 ? 0 : it)),
  fc.boolean(),
  fc.constant(null),
);
const formula = fc
  .constantFrom('A1+1', 'IF(A1<2,"<&>","")', '\'表 二\'!A1&"甲"', '_xlfn.RANK.EQ(A1,A:A)')
  .map((it) => ({ formula: it }));
const table = fc.array(fc.array(fc.oneof(value, formula), { maxLength: 5 }), { maxLength: 5 });

function expected(input: CellInput): unknown {
  if (input !== null && typeof input === 'object') return [null, input.formula];
  return [input === '' ? null : input, null];
}

it('whatever is rendered or written is read back, in memory and from the file', async () => {
  await fc.assert(
    fc.asyncProperty(table, table, async (rendered, written) => {
      const host = await createXlsxHost();
      await host.render(samplePlan([sampleSheet('一', rendered), sampleSheet('二', rendered)]));
      const letters = 'ABCDE';
      await host.write(
        written.flatMap((row, y) =>
          row.map((input, x) => ({ sheet: '二', cell: `${letters[x]}${y + 1}`, input })),
        ),
      );
      const merged = [0, 1, 2, 3, 4].map((y) =>
        [0, 1, 2, 3, 4].map((x) => {
          const line = written[y] ?? [];
          return x < line.length ? (line[x] ?? null) : (rendered[y]?.[x] ?? null);
        }),
      );
      for (const reader of [host, await createXlsxHost(await host.toBytes())]) {
        const contents = await reader.read(['一', '二']);
        [rendered, merged].forEach((wanted, sheet) =>
          wanted.forEach((row, y) =>
            row.forEach((input, x) => {
              const cell = contents[sheet]?.rows[y]?.[x];
              expect([cell?.value ?? null, cell?.formula ?? null]).toStrictEqual(expected(input));
            }),
          ),
        );
      }
    }),
    { numRuns: 150 },
  );
});
