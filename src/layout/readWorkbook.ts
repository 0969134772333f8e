import type { Issue } from '../base/issue';
import { compileGroup } from '../scoring/compile';
import { layoutOf } from '../scoring/layoutOf';
import type { Evaluation, EvaluationOptions } from '../scoring/evaluation';
import type { SheetContent } from '../workbook/host';
import { adoptSheets } from './adoptSheets';
import { readDataSheet, type StoredEvaluation } from './dataSheet';
import { layoutFormat, type LayoutTexts } from './planWorkbook';
import { readOverrideSheet } from './readOverrideSheet';
import { readSchemeSheet } from './readSchemeSheet';
import { readGroupSheets } from './readGroupSheets';
import { readScoreSheet } from './readScoreSheet';
import { readEvents } from './readEvents';
import type { Scheme } from '../scheme/scheme';
import { readRatingSheet, readStageSheet } from './readStageSheet';
import { readSeriesSheet } from './readSeriesSheet';
import { recoverStored } from './recoverStored';
import { scoreGrid } from './scoreGrid';
import { indexSheet, type SheetIndex } from './sheetIndex';
import { sheetKeys } from './sheetKey';
import { parseStored } from './storedShape';

/** What a workbook holds of ours. */
export interface ReadWorkbook {
  /** null where there is nothing of ours, or it cannot be read: the issues say why. */
  readonly evaluation: Evaluation | null;
  /** Sheets of ours by key, copies left out. */
  readonly sheets: ReadonlyMap<string, SheetIndex>;
  /** Names of the user's own sheets, copies of ours among them. */
  readonly foreign: readonly string[];
  /** Sheet names by key as the hidden sheet remembers them. */
  readonly remembered: Readonly<Record<string, string>>;
  readonly issues: readonly Issue[];
}

/** Options of a new evaluation, and where nobody knows better. */
export const defaultOptions: EvaluationOptions = { ties: 'skip', selfReviewGap: 2 };

/**
 * The inverse of {@link planWorkbook}: finds our sheets by their marks, whatever their names, and reads what people typed.
 * A lost hidden sheet is made again from the others where that is possible.
 */
export function readWorkbook(contents: readonly SheetContent[], texts: LayoutTexts): ReadWorkbook {
  const indexes = contents.flatMap((it) => indexSheet(it) ?? []);
  const others = contents.filter((it) => indexSheet(it) === null);
  const newer = indexes.find((it) => !(it.mark.format <= layoutFormat));
  const foreign = others.map((it) => it.name);
  const nothing = { evaluation: null, sheets: new Map(), foreign, remembered: {} };
  if (newer !== undefined) {
    const params = { found: newer.mark.format, supported: layoutFormat };
    return {
      ...nothing,
      issues: [{ code: 'workbook.newerFormat', severity: 'error', params }],
    };
  }
  if (indexes.length === 0) return { ...nothing, issues: [] };
  return readOwn(indexes, others, texts);
}

function readOwn(
  marked: readonly SheetIndex[],
  others: readonly SheetContent[],
  texts: LayoutTexts,
): ReadWorkbook {
  const kept = readStored(marked);
  const remembered = kept.stored?.sheetNames ?? {};
  const like = marked.find((it) => it.mark.key === sheetKeys.data)?.mark;
  const adopted = adoptSheets(others, remembered, like);
  const { sheets, copies } = singleOut([...adopted, ...marked], remembered);
  const names = new Set([...adopted, ...copies].map((it) => it.content.name));
  const foreign = others.map((it) => it.name).filter((it) => !names.has(it));
  const own = {
    sheets,
    remembered,
    foreign: [...foreign, ...copies.map((it) => it.content.name)],
  };
  const copied = copies.map(copyIssue);
  const stored = kept.stored ?? recoverStored(sheets, defaultOptions, texts.sheets);
  if (stored === null) return { ...own, evaluation: null, issues: [...kept.issues, ...copied] };
  const lost = kept.issues.map((it): Issue => ({ ...it, fix: { fix: 'restoreData' } }));
  return { ...own, evaluation: readEvaluation(stored, sheets), issues: [...lost, ...copied] };
}

/** What the hidden sheet holds; null with the issue that it is gone or damaged. */
function readStored(indexes: readonly SheetIndex[]): ReturnType<typeof parseStored> {
  const data = indexes.find((it) => it.mark.key === sheetKeys.data);
  if (data !== undefined)
    return parseStored(readDataSheet(data.content.rows.map((it) => it[0]?.value)));
  const gone: Issue = { code: 'workbook.dataMissing', severity: 'error', params: {} };
  return { stored: null, issues: [gone] };
}

/** One sheet a key: of several the one that has the remembered name, else the first. */
function singleOut(
  indexes: readonly SheetIndex[],
  names: Readonly<Record<string, string>>,
): { readonly sheets: ReadonlyMap<string, SheetIndex>; readonly copies: readonly SheetIndex[] } {
  const sheets = new Map<string, SheetIndex>();
  for (const it of indexes) {
    const { key } = it.mark;
    if (!sheets.has(key) || names[key] === it.content.name) sheets.set(key, it);
  }
  const kept = new Set(sheets.values());
  return { sheets, copies: indexes.filter((it) => !kept.has(it)) };
}

function copyIssue({ content, mark }: SheetIndex): Issue {
  return {
    code: 'sheet.copied',
    severity: 'error',
    params: { of: mark.key },
    place: {
      sheet: content.name,
      cell: 'B2',
    },
    fix: {
      fix: 'removeSheet',
      sheet: content.name,
    },
  };
}

function readEvaluation(
  stored: StoredEvaluation,
  sheets: ReadonlyMap<string, SheetIndex>,
): Evaluation {
  const { scheme, roster } = stored;
  const grids = new Map(
    scheme.groups.map((it) => [it.id, scoreGrid(compileGroup(scheme, it.id, true))]),
  );
  const flat = scheme.groups.flatMap(({ id }) => {
    const grid = grids.get(id);
    const units = roster.filter((it) => it.group === id);
    const isFlat = layoutOf(stored, id) === 'groupSheet';
    return isFlat && grid !== undefined ? [readGroupSheets(sheets, id, units, grid)] : [];
  });
  const scores = roster.flatMap((unit) => {
    if (layoutOf(stored, unit.group) === 'groupSheet') return [];
    const index = sheets.get(sheetKeys.score(unit.code));
    const grid = grids.get(unit.group);
    return index === undefined || grid === undefined
      ? []
      : [{ unit: unit.code, ...readScoreSheet(index, grid, unit.code) }];
  });
  const overrides = scheme.groups.flatMap((it) => {
    const index = sheets.get(sheetKeys.override(it.id));
    return index === undefined ? [] : Object.entries(readOverrideSheet(index));
  });
  const series = scheme.series.flatMap((it) => {
    const index = sheets.get(sheetKeys.series(it.id));
    return index === undefined ? [] : [[it.id, readSeriesSheet(index, it)] as const];
  });
  const events = readEvents(stored, sheets);
  const drafts = scheme.tables.flatMap(({ id }) => {
    const index = sheets.get(sheetKeys.scheme(id));
    const draft = index === undefined ? null : readSchemeSheet(index, scheme, id);
    return draft === null ? [] : [[id, draft] as const];
  });
  return {
    ...stored,
    events: events.ledger,
    drafts: Object.fromEntries(drafts),
    sheetNames: {
      ...stored.sheetNames,
      ...Object.fromEntries([...sheets].map(([key, it]) => [key, it.content.name])),
    },
    units: Object.fromEntries([
      ...scores.map((it) => [it.unit, it.entries] as const),
      ...flat.flatMap((it) => it.entries),
    ]),
    series: Object.fromEntries(series),
    overrides: Object.fromEntries(overrides),
    ...readStages(scheme, sheets),
    foreignRows: [stored, ...scores, ...flat].flatMap((it) => it.foreignRows),
    foreignCells: [stored, ...scores, ...flat, events].flatMap((it) => it.foreignCells),
  };
}

/** Entries of stages and ratings; without the sheets there are none. */
function readStages(
  scheme: Scheme,
  sheets: ReadonlyMap<string, SheetIndex>,
): Pick<Evaluation, 'stages' | 'ratings'> {
  const models = scheme.groups.map((it) => compileGroup(scheme, it.id, true));
  const stages = models.map(({ group, staged }) => {
    const index = sheets.get(sheetKeys.stages(group.id));
    return index === undefined || staged === null ? {} : readStageSheet(index, staged);
  });
  const ratings = models.flatMap((model) =>
    model.ratings.flatMap(({ id }) => {
      const index = sheets.get(sheetKeys.rating(id));
      return index === undefined ? [] : [[id, readRatingSheet(index)] as const];
    }),
  );
  return { stages: Object.assign({}, ...stages), ratings: Object.fromEntries(ratings) };
}
