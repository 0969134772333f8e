import type { Position } from '../../../../src/workbook/address';
import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsIn,
  deleteConditionalFormat,
  setPriority,
} from '../../office/excel/conditionalFormats';
import { requireKnownSheets } from '../../office/excel/knownSheets';
import { writtenFor } from '../../office/excel/movedRules';
import { requireUnprotected } from '../../office/excel/protection';
import type { ConditionalFormat } from '../../office/excel/model';
import { badArgument, isLeftOut, numberOf, textOf, truthOf } from './argument';
import { createCodec } from './codec';
import { ModelGap } from './gate';
import type { Members } from './kind';
import { activeSheetOf } from './sheets';
import type { RangeTarget, RuleTarget } from './targets';
import type { World } from './world';

/** The cell that relative references of a rule are meant from, wherever the rule is to hold. */
export function activePlace(world: World): Position {
  const { top, left } = activeSheetOf(world.front()).selection;
  return { row: top, column: left };
}

/** Conditional formats that touch a range. */
export function conditionsMembers(world: World): Members<RangeTarget> {
  const types = createCodec(world.schema, 'XlFormatConditionType', { expression: 'xlExpression' });
  const rule = (target: RuleTarget): object => world.wrap('Et.FormatCondition', target);
  return {
    Count: { get: (target) => rulesOf(target).length },
    Item: {
      call: (target, [index]) => {
        const found = rulesOf(target)[numberOf('FormatConditions.Item', index) - 1];
        if (found === undefined) throw badArgument('FormatConditions.Item', index);
        return rule({ sheet: target.sheet, rule: found });
      },
    },
    Add: {
      call: (target, [type, operator, formula]) => {
        types.toWord(type);
        if (!isLeftOut(operator)) throw new ModelGap('conditions with an operator');
        const text = textOf('FormatConditions.Add', formula);
        if (!text.startsWith('=')) throw badArgument('FormatConditions.Add', formula);
        return rule(addRule(target, text, activePlace(world)));
      },
    },
    Delete: {
      call: ({ sheet, areas }) => {
        for (const area of areas) clearConditionalFormats(sheet, area);
      },
    },
  };
}

function rulesOf({ sheet, areas }: RangeTarget): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((it) =>
    areas.some((area) => conditionalFormatsIn(sheet, area).includes(it)),
  );
}

/** After all others, and stopping where it holds: so it is when a program adds one. */
function addRule({ sheet, areas }: RangeTarget, formula: string, from: Position): RuleTarget {
  requireKnownSheets(sheet.workbook, formula);
  const rule = addConditionalFormat(sheet, areas[0], 'Custom');
  rule.areas = areas;
  rule.formulas = [writtenFor(formula, from, rule.anchor)];
  rule.stopsIfTrue = true;
  setPriority(sheet, rule, sheet.conditionalFormats.length - 1);
  return { sheet, rule };
}

/** One conditional format. */
export function conditionMembers(world: World): Members<RuleTarget> {
  const types = createCodec(world.schema, 'XlFormatConditionType', { expression: 'xlExpression' });
  return {
    Type: { get: () => types.toNumber('expression') },
    Formula1: {
      get: ({ rule }) => writtenFor(rule.formulas[0] ?? '', rule.anchor, activePlace(world)),
    },
    Font: { get: (target) => world.wrap('Et.Font', target) },
    Interior: { get: (target) => world.wrap('Et.Interior', target) },
    Borders: { get: (target) => world.wrap('Et.Borders', target) },
    StopIfTrue: {
      get: ({ rule }) => rule.stopsIfTrue,
      set: ({ sheet, rule }, value) => {
        requireUnprotected(sheet);
        rule.stopsIfTrue = truthOf('StopIfTrue', value);
      },
    },
    Priority: {
      get: ({ sheet, rule }) => sheet.conditionalFormats.indexOf(rule) + 1,
      set: ({ sheet, rule }, value) => setPriority(sheet, rule, numberOf('Priority', value) - 1),
    },
    SetFirstPriority: { call: ({ sheet, rule }) => setPriority(sheet, rule, 0) },
    AppliesTo: {
      get: ({ sheet, rule }) => {
        const [first, ...rest] = rule.areas;
        if (first === undefined) throw badArgument('AppliesTo', rule.id);
        return world.wrap('Et.Range', { sheet, areas: [first, ...rest], by: 'cells' });
      },
    },
    Delete: { call: ({ sheet, rule }) => deleteConditionalFormat(sheet, rule) },
  };
}
