import type { Decision, Finding } from '../base/finding';
import { findingText } from '../i18n/findingText';
import type { FindingTexts } from '../i18n/findingTexts';
import { optionText } from '../i18n/optionText';
import type { SheetLedgerTexts } from '../i18n/sheetTexts';
import type { SheetPlan } from '../workbook/plan';
import { frontSheet, headRows, listColumns, listRows, putListHead } from './listSheet';
import { createDraft } from './sheetDraft';
import type { StyleName } from './styles';
import { textHeightPt } from './textHeight';

/** What the ledger of findings is made of. */
export interface LedgerSheet {
  readonly key: string;
  readonly name: string;
  readonly mark: string;
  readonly title: string;
  readonly footer: string;
  readonly findings: readonly Finding[];
  readonly decisions: readonly Decision[];
  /** Name of a group by id. */
  readonly groupName: (id: string) => string;
  /** A place in words a clerk knows: names of leaves, indicators, items. */
  readonly placeName: (place: string) => string;
}

type LedgerColumn = 'key' | keyof SheetLedgerTexts['columns'] | 'record';

const columns: readonly LedgerColumn[] = [
  ...(['key', 'number', 'severity', 'blocking', 'group', 'place', 'finding'] as const),
  ...(['explanation', 'effect', 'decision', 'by', 'basis', 'date', 'record'] as const),
];
const widths: Readonly<Record<LedgerColumn, number>> = {
  key: 8,
  number: 5,
  severity: 7,
  blocking: 8,
  group: 10,
  place: 17,
  finding: 18,
  explanation: 40,
  effect: 9,
  decision: 20,
  by: 9,
  basis: 16,
  date: 11,
  record: 8,
};
/** Where a ledger keeps what a lost data sheet can be made from again. */
export const ledgerColumns = { key: 0, record: columns.length - 1 } as const;

/** Defects of the document with what staff decided, one row each; printable as an annex. */
export function planLedgerSheet(
  sheet: LedgerSheet,
  texts: SheetLedgerTexts,
  findingTexts: FindingTexts,
): SheetPlan {
  const draft = createDraft();
  const right = columns.indexOf('date');
  const headings: Readonly<Record<string, string>> = texts.columns;
  putListHead(draft, {
    mark: sheet.mark,
    title: sheet.title,
    note: texts.note,
    noteStyle: 'note',
    columns,
    right,
    heading: (name) => headings[name] ?? '',
  });
  const heights = sheet.findings.map((finding, index) => {
    const row = listRows.firstRow + index;
    const cells = ledgerRow({ sheet, texts, findingTexts }, finding, index);
    columns.forEach((name, column) => draft.put(row, column, cells[name], look(name)));
    const needed = columns
      .slice(1, right + 1)
      .map((name) => textHeightPt(String(cells[name] ?? ''), widths[name]));
    return { row, heightPt: Math.max(20, ...needed) };
  });
  return {
    ...frontSheet('landscape', sheet.footer),
    key: sheet.key,
    name: sheet.name,
    columns: listColumns(columns, widths, ['key', 'record']),
    rows: [...headRows(32, 18, 24), ...heights],
    ...draft.content(),
  };
}

interface Words {
  readonly sheet: LedgerSheet;
  readonly texts: SheetLedgerTexts;
  readonly findingTexts: FindingTexts;
}

function ledgerRow(
  { sheet, texts, findingTexts }: Words,
  finding: Finding,
  index: number,
): Readonly<Record<LedgerColumn, string | number | null>> {
  const words = findingText(findingTexts, finding, sheet.placeName);
  const decision = sheet.decisions.find((it) => it.finding === finding.id);
  return {
    key: finding.id,
    number: index + 1,
    severity: findingTexts.severities[finding.severity],
    blocking: finding.blocking ? texts.mustDecide : texts.forReference,
    group: finding.group === null ? texts.allGroups : sheet.groupName(finding.group),
    place: sheet.placeName(finding.place),
    finding: words.title,
    explanation: words.explanation,
    effect: words.effect,
    decision: decisionText({ sheet, texts, findingTexts }, finding, decision),
    by: decision?.by ?? null,
    basis: decision?.basis ?? null,
    date: decision?.date ?? null,
    record: decision === undefined ? null : `j:${JSON.stringify(decision)}`,
  };
}

function decisionText(
  { sheet, texts, findingTexts }: Words,
  finding: Finding,
  decision: Decision | undefined,
): string {
  if (decision === undefined) return finding.blocking ? texts.undecided : '';
  const label = optionText(findingTexts, finding, decision.option)?.label ?? decision.option;
  const asks = finding.options.find((it) => it.id === decision.option)?.asks ?? [];
  const answers = asks.flatMap((ask) => {
    const answer = decision.answers[ask.key];
    return answer === undefined || answer === ask.current
      ? []
      : [
          {
            // A field of the settlement is what the option already says.
            name: ask.label === ask.key && asks.length === 1 ? '' : sheet.placeName(ask.label),
            value: answer,
            unit: ask.unit ?? ('points' as const),
          },
        ];
  });
  return texts.decided(label, answers);
}

function look(name: LedgerColumn): StyleName {
  if (name === 'key' || name === 'record') return 'key';
  return name === 'finding' || name === 'explanation' || name === 'decision' || name === 'basis'
    ? 'text'
    : 'center';
}
