import type { Issue } from '../base/issue';
import type { Assessment } from '../scoring/assess';
import type { WorkbookPlan } from '../workbook/plan';
import { compareSheet } from './compareSheet';
import { findDamage, type Damage } from './damage';
import { orFull } from './eventRoom';
import { markDigest } from './planWorkbook';
import type { ReadWorkbook } from './readWorkbook';
import type { SheetIndex } from './sheetIndex';
import { sheetKeys } from './sheetKey';

/**
 * What is wrong with our sheets themselves: lost, hidden, renamed, of another version, changed. In tab order of the plan. The
 * hidden sheet is not compared: reading it says what is wrong with it.
 */
export function checkSheets(
  plan: WorkbookPlan,
  read: ReadWorkbook,
  assessment: Assessment,
  remembered: Readonly<Record<string, string>>,
): readonly Issue[] {
  const { isRead } = findDamage(plan, read.sheets);
  const visible = plan.sheets.filter((it) => it.key !== sheetKeys.data);
  return visible.flatMap((sheet): readonly Issue[] => {
    const index = read.sheets.get(sheet.key);
    if (index === undefined) return missing(sheet.key, sheet.name);
    const version = checkMark(index, assessment);
    if (version.length > 0) return version;
    return [
      ...renamed(sheet.key, index, remembered),
      ...(index.content.visibility !== 'visible' && sheet.visibility === 'visible'
        ? [warning('sheet.hidden', index)]
        : []),
      ...compareSheet(sheet, index, plan.styles)
        .filter((it) => !isFollowing(it, isRead) && !isNewRow(it, sheet.key))
        .map((it) => named(it, assessment))
        .map((it) => (sheet.key === sheetKeys.events ? orFull(it, index) : weighed(it, sheet.key))),
    ];
  });
}

/** A formula that reads a damaged sheet has followed it; that sheet has the issue, and mending it mends both. */
function isFollowing({ fix }: Issue, isRead: Damage['isRead']): boolean {
  return fix?.fix === 'restoreFormula' && isRead(fix.formula);
}

/** Rows of units by their names: nobody knows their codes. */
function named(issue: Issue, { evaluation }: Assessment): Issue {
  if (issue.code !== 'sheet.rowMissing' && issue.code !== 'sheet.rowDoubled') return issue;
  const names = new Map(evaluation.roster.map((it) => [it.code, it.name]));
  const rows = issue.params.rows.map((it) => names.get(it) ?? it);
  return issue.code === 'sheet.rowMissing'
    ? { ...issue, code: issue.code, params: { rows } }
    : { ...issue, code: issue.code, params: { rows } };
}

/** A copied row of a 方案 sheet is a new leaf, which people see among the changes. */
function isNewRow({ code }: Issue, key: string): boolean {
  return code === 'sheet.rowDoubled' && isScheme(key);
}

function isScheme(key: string): boolean {
  return key.startsWith(sheetKeys.scheme(''));
}

/** Nothing is read from the cover, nor from formulas and headings of a 方案 sheet: what they say may be out of date. */
function weighed(issue: Issue, key: string): Issue {
  const isHarmless =
    (key === sheetKeys.cover && issue.code === 'sheet.labelChanged') ||
    (isScheme(key) &&
      (issue.code === 'sheet.labelChanged' || issue.code === 'sheet.formulaChanged'));
  return isHarmless ? { ...issue, severity: 'warning' } : issue;
}

function missing(key: string, sheet: string): readonly Issue[] {
  return [
    {
      code: 'sheet.missing',
      severity: 'error',
      params: { sheet },
      fix: {
        fix: 'restoreSheet',
        key,
      },
    },
  ];
}

function warning(code: 'sheet.hidden', { content }: SheetIndex): Issue {
  return { code, severity: 'warning', params: {}, place: { sheet: content.name, cell: 'B2' } };
}

function renamed(
  key: string,
  { content }: SheetIndex,
  remembered: Readonly<Record<string, string>>,
): readonly Issue[] {
  const was = remembered[key];
  if (was === undefined || was === content.name) return [];
  return [
    {
      code: 'sheet.renamed',
      severity: 'warning',
      params: { was },
      place: {
        sheet: content.name,
        cell: 'B2',
      },
    },
  ];
}

/** A sheet made from another scheme or another version of this one is never compared or trusted. */
function checkMark({ content, mark }: SheetIndex, assessment: Assessment): readonly Issue[] {
  const place = { sheet: content.name, cell: 'B2' };
  const fix = { fix: 'restoreSheet', key: mark.key } as const;
  if (mark.scheme !== assessment.scheme.id) {
    const params = { scheme: mark.scheme };
    return [{ code: 'sheet.otherScheme', severity: 'error', params, place, fix }];
  }
  const expected = markDigest(assessment.digest);
  if (mark.digest === expected) return [];
  const params = { digest: mark.digest, expected };
  return [{ code: 'sheet.otherVersion', severity: 'error', params, place, fix }];
}
