import type { Area, Position } from '../../../../src/workbook/address';
import { areaText } from './areaText';
import { boundingArea } from './grid';
import { writtenFor } from './movedRules';
import type { Plain } from './snapshot';
import type { ConditionalFormat, Sheet, ValidationRange } from './model';

/** Far from every edge, so that no reference leaves the grid when formulas are compared from here. */
const middle: Position = { row: 500_000, column: 8_000 };

interface Rule {
  readonly areas: readonly Area[];
  readonly anchor: Position;
  readonly formulas: readonly string[];
  readonly rest: Plain;
}

/** Validations by area, and conditional formats by priority; the same rule on several areas is one. */
export function snapshotRules(sheet: Sheet): { readonly [part: string]: Plain } {
  const validations = joined(sheet.validations.map(validationRule)).map(printRule);
  return {
    validations: validations.sort((a, b) => (a.areas < b.areas ? -1 : 1)),
    conditionalFormats: joined(sheet.conditionalFormats.map(conditionalRule)).map(printRule),
  };
}

function validationRule({ areas, anchor, validation }: ValidationRange): Rule {
  const { formula1, formula2, alert, prompt, ...rest } = validation;
  const formulas = formula2 === null ? [formula1] : [formula1, formula2];
  return { areas, anchor, formulas, rest: { ...rest, alert: { ...alert }, prompt: { ...prompt } } };
}

function conditionalRule(it: ConditionalFormat): Rule {
  const extras = JSON.stringify(Array.from(it.extras).sort(([a], [b]) => (a < b ? -1 : 1)));
  const { kind, stopsIfTrue } = it;
  const format = JSON.stringify(Object.entries(it.format).sort(([a], [b]) => (a < b ? -1 : 1)));
  const rest = { kind, stopsIfTrue, format, extras };
  return { areas: it.areas, anchor: it.anchor, formulas: it.formulas, rest };
}

function movedFormulas({ formulas, anchor }: Rule, to: Position): readonly string[] {
  return formulas.map((it) => writtenFor(it, anchor, to));
}

function joined(rules: readonly Rule[]): readonly Rule[] {
  const groups = new Map<string, Rule>();
  for (const rule of rules) {
    const key = JSON.stringify([movedFormulas(rule, middle), rule.rest]);
    const known = groups.get(key);
    groups.set(
      key,
      known === undefined ? rule : { ...known, areas: [...known.areas, ...rule.areas] },
    );
  }
  return Array.from(groups.values());
}

/** Formulas as they are for the upper left cell of all areas. */
function printRule(rule: Rule): { readonly areas: string; readonly [part: string]: Plain } {
  const around = boundingArea(rule.areas);
  const first = around === null ? rule.anchor : { row: around.top, column: around.left };
  return { areas: areaText(rule.areas), formulas: movedFormulas(rule, first), rest: rule.rest };
}
