import { mapReferences } from '../../src/workbook/mapReferences';

const shown = (formula: string): string =>
  mapReferences(formula, (it) =>
    'row' in it ? `<${it.row},${it.column}>` : `<${it.top},${it.left}..${it.bottom},${it.right}>`,
  );

test('cells and areas of the own sheet are handed over, both 0-based', () => {
  expect(shown('IF($B$2="x",SUM(C3,$D4),COUNTIF($N$5:$N$30,"y"))')).toBe(
    'IF(<1,1>="x",SUM(<2,2>,<3,3>),COUNTIF(<4,13..29,13>,"y"))',
  );
});

test('texts, functions and cells of other sheets stay', () => {
  const formula = `LOG10(2)+'B2'!$C$3+SUM(Other!A1:B2)&"A1"`;
  expect(shown(formula)).toBe(formula);
});

test('a text that is no formula is refused', () => {
  expect(() => shown('1 @ 2')).toThrow(RangeError);
});
