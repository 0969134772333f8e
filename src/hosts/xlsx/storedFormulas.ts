import { readFormula } from './readCell';
import { encodeXml, readAttribute } from './scanXml';
import { scanCells } from './sheetCells';
import type { StoredCell } from './sheetCells';
import { shiftFormula } from './shiftFormula';
import { spliceText } from './spliceText';
import type { Splice } from './spliceText';

const sharedTag = /<((?:[\w.-]+:)?)f\b[^>]*?(?:\/>|>[\s\S]*?<\/\1f>)/;

/** The sheet part with each formula of a group written out in its own cell. */
export function expandSharedFormulas(xml: string): string {
  const first = new Map<string, StoredCell & { readonly text: string }>();
  const splices: Splice[] = [];
  scanCells(xml, {
    cell: (cell) => {
      const formula = readFormula(cell);
      if (formula === null || formula.shared === null) return;
      if (formula.text !== '') first.set(formula.shared, { ...cell, text: formula.text });
      const origin = first.get(formula.shared);
      if (origin === undefined) return;
      const text = shiftFormula(origin.text, cell.row - origin.row, cell.column - origin.column);
      const whole = xml.slice(cell.start, cell.end);
      splices.push({
        start: cell.start,
        end: cell.end,
        text: whole.replace(
          sharedTag,
          (_, prefix: string) => `<${prefix}f>${encodeXml(text)}</${prefix}f>`,
        ),
      });
    },
  });
  return spliceText(xml, splices);
}

const resultPattern = /<((?:[\w.-]+:)?)v\b[^>]*?(?:\/>|>[\s\S]*?<\/\1v>)/;

// A formula, and a value right after it.
const mayHoldResults = /(?:\/>|f>)\s*<(?:[\w.-]+:)?v\b/;

/** The sheet part without the stored results of its formulas; the same text where there are none. */
export function dropResults(xml: string): string {
  if (!mayHoldResults.test(xml)) return xml;
  const splices: Splice[] = [];
  scanCells(xml, {
    cell: (cell) => {
      if (readFormula(cell) === null || !resultPattern.test(cell.content)) return;
      const whole = xml.slice(cell.start, cell.end);
      const typed =
        readAttribute(cell.attributes, 't') === null
          ? whole
          : whole.replace(/\s+t\s*=\s*(?:"[^"]*"|'[^']*')/, '');
      splices.push({ start: cell.start, end: cell.end, text: typed.replace(resultPattern, '') });
    },
  });
  return splices.length === 0 ? xml : spliceText(xml, splices);
}

/** Every formula of a sheet part, as stored; of a group only the first. */
export function listFormulas(xml: string): readonly string[] {
  const formulas: string[] = [];
  scanCells(xml, {
    cell: (cell) => {
      const text = readFormula(cell)?.text ?? '';
      if (text !== '') formulas.push(text);
    },
  });
  return formulas;
}
