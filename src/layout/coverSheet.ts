import type { GuideContent, SheetCoverTexts } from '../i18n/sheetCoverTexts';
import { locateTableLeaves, locateTables } from '../scheme/locate';
import type { Scheme } from '../scheme/scheme';
import type { SheetPlan } from '../workbook/plan';
import { frontSheet, headRows, listColumns, listRows, putListHead } from './listSheet';
import { createDraft } from './sheetDraft';
import { textHeightPt } from './textHeight';

/** What the cover is made of. */
export interface CoverSheet {
  readonly key: string;
  readonly name: string;
  readonly mark: string;
  readonly footer: string;
  readonly scheme: Scheme;
  /** Active units, by group id. */
  readonly unitCounts: Readonly<Record<string, number>>;
  readonly open: number;
  readonly blocking: number;
  readonly isExample: boolean;
  /** Ids of the groups whose units are made up. */
  readonly madeUp: readonly string[];
  /** What there is to fill in. */
  readonly guide: GuideContent;
  /** Sheets of the workbook with what each holds, in tab order. */
  readonly contents: readonly (readonly [sheet: string, what: string])[];
}

const columns = ['key', 'label', 'value'] as const;
const widths = { key: 8, label: 22, value: 84 } as const;

/** Scheme, groups, stages, open decisions, contents and how to fill in. */
export function planCoverSheet(sheet: CoverSheet, texts: SheetCoverTexts): SheetPlan {
  const draft = createDraft();
  const right = columns.length - 1;
  const notes = [
    ...(sheet.isExample ? [texts.exampleNote] : []),
    ...(sheet.madeUp.length > 0 ? [texts.exampleRosterNote] : []),
  ];
  putListHead(draft, {
    mark: sheet.mark,
    title: texts.title(sheet.scheme.title),
    note: notes.join(''),
    noteStyle: 'note',
    columns,
    right,
    heading: null,
  });
  const { noteRow } = listRows;
  if (notes.length > 0) draft.style({ top: noteRow, bottom: noteRow, left: 1, right }, 'example');
  const lines = coverLines(sheet, texts);
  const heights = lines.map(([label, value, isHead], index) => {
    const row = listRows.columnsRow + index;
    draft.put(row, 0, `#${index}`, 'key');
    draft.put(row, 1, label, isHead ? 'head' : 'center');
    draft.put(row, 2, value, isHead ? 'head' : 'text');
    return { row, heightPt: Math.max(22, textHeightPt(String(value), widths.value)) };
  });
  const front = frontSheet('landscape', sheet.footer);
  const { titleRows: _, ...print } = front.print;
  return {
    ...front,
    key: sheet.key,
    name: sheet.name,
    print: {
      ...print,
      pagesHigh: 1,
    },
    freeze: {
      rows: 0,
      columns: 0,
    },
    columns: listColumns(columns, widths, ['key']),
    rows: [...headRows(32, 18, 24).filter((it) => it.row < listRows.columnsRow), ...heights],
    ...draft.content(),
  };
}

type CoverLine = readonly [label: string | number, value: string | number, isHead: boolean];

function line(label: string | number, value: string | number): CoverLine {
  return [label, value, false];
}

function coverLines(sheet: CoverSheet, texts: SheetCoverTexts): readonly CoverLine[] {
  const { scheme } = sheet;
  const groups = scheme.groups.map(({ id, name, table }) => {
    const used = locateTables(scheme).find((it) => it.item.id === table);
    const count = used === undefined ? 0 : locateTableLeaves(used).length;
    const shown = sheet.madeUp.includes(id) ? texts.exampleGroup(name) : name;
    return texts.groupLine(shown, sheet.unitCounts[id] ?? 0, count);
  });
  const stages = scheme.stages.map(({ name, due, score }) =>
    texts.stageLine(name, due, score === null ? null : score.weightPercent),
  );
  return [
    [texts.document, scheme.documentNumber || texts.notStated, false],
    line(texts.issuer, scheme.issuer || texts.notStated),
    line(texts.year, scheme.year),
    line(texts.groups, groups.join('\n')),
    ...(stages.length === 0 ? [] : [line(texts.stages, stages.join('\n'))]),
    line(texts.openDecisions, texts.openDecisionsValue(sheet.open, sheet.blocking)),
    [texts.contentsColumns[0], texts.contentsColumns[1], true],
    ...sheet.contents.map(([name, what]) => line(name, what)),
    [texts.guide, '', true],
    ...texts.guideLines(sheet.guide).map((it, index) => line(index + 1, it)),
  ];
}
