import { treeLevels } from '../scheme/draft/treeLevels';
import type { CellPrompt } from '../i18n/sheetSchemeTexts';
import { formatAddress, formatRange } from '../workbook/address';
import type { ConditionalFormat, Validation, ValidationRule } from '../workbook/plan';
import type { SchemeColumn } from './schemeGrid';
import type { SchemeParts } from './schemeParts';
import { validation } from './validations';

const red = '#B3261E';
const pink = '#FBE3E1';
const mostPoints = 1000;
const mostChars = 2000;

/** What may be typed in each column, with a prompt beside the cell. */
export function schemeValidations(parts: SchemeParts): readonly Validation[] {
  const { grid, texts, sheet } = parts;
  const { prompts } = texts;
  const levels = treeLevels(sheet.table).flatMap((_, at) => [
    text(parts, `level${at + 1}`, prompts.level),
    points(parts, leafRange(parts, `points${at + 1}`)),
  ]);
  const items = (['bonus', 'penalty'] as const).map((sign) => {
    const [top, bottom] = [grid.row(sign, 0), grid.row(sign, sheet.draft[sign].length - 1)];
    const column = grid.column('rules');
    return top > bottom
      ? []
      : [textIn(parts, formatRange({ top, bottom, left: column, right: column }), prompts.item)];
  });
  return [
    ...levels,
    text(parts, 'name', prompts.name),
    points(parts, leafRange(parts, 'points')),
    text(parts, 'criterion', prompts.criterion),
    text(parts, 'rules', prompts.rules),
    text(parts, 'evidence', prompts.evidence),
    points(parts, formatAddress(grid.totalRow, grid.column('points1'))),
    ...items.flat(),
  ];
}

/** Sums that differ from the stated points are red, leaves without points pink. */
export function schemeConditions({ grid, sheet }: SchemeParts): readonly ConditionalFormat[] {
  const top = grid.row('leaves', 0);
  const last = grid.totalRow - 1;
  const sums = treeLevels(sheet.table).map((_, at): ConditionalFormat => {
    const [stated, sum] = [grid.column(`points${at + 1}`), grid.column(`sum${at + 1}`)];
    const bottom = at === 0 ? grid.totalRow : last;
    return {
      range: formatRange({ top, bottom, left: sum, right: sum }),
      formula: differs(formatAddress(top, stated), formatAddress(top, sum)),
      color: red,
      bold: true,
    };
  });
  const column = grid.column('points');
  const [name, cell] = [formatAddress(top, grid.column('name')), formatAddress(top, column)];
  const missing = {
    range: formatRange({ top, bottom: last, left: column, right: column }),
    formula: `AND($${name}<>"",COUNT($${cell})=0)`,
    fill: pink,
  };
  return [...sums, missing];
}

function differs(stated: string, sum: string): string {
  return `AND(COUNT($${stated})=1,COUNT($${sum})=1,ROUND(N($${stated})-N($${sum}),6)<>0)`;
}

function leafRange({ grid }: SchemeParts, name: SchemeColumn): string {
  const column = grid.column(name);
  const [top, bottom] = [grid.row('leaves', 0), grid.totalRow - 1];
  return formatRange({ top, bottom, left: column, right: column });
}

function points({ texts }: SchemeParts, range: string): Validation {
  const { title, prompt } = texts.prompts.points;
  const rule: ValidationRule = { type: 'decimal', min: 0, max: mostPoints };
  const { pointsError } = texts;
  return validation(range, rule, {
    promptTitle: title,
    prompt,
    errorTitle: pointsError.title,
    error: pointsError.error,
  });
}

function text(parts: SchemeParts, name: SchemeColumn, words: CellPrompt): Validation {
  return textIn(parts, leafRange(parts, name), words);
}

function textIn({ texts }: SchemeParts, range: string, { title, prompt }: CellPrompt): Validation {
  const { textError } = texts;
  return validation(
    range,
    { type: 'textLength', max: mostChars },
    { promptTitle: title, prompt, errorTitle: textError.title, error: textError.error },
  );
}
