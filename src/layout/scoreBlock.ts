import type { Area } from '../workbook/address';
import type { CellInput } from '../workbook/plan';
import type { UnitEntries } from '../scoring/evaluation';
import type { LeafModel, RuleModel } from '../scoring/model';
import { ruleSentence } from '../rules/registry';
import {
  givenFormula,
  givenStateFormula,
  rowStateFormula,
  ruleFormula,
  type ScoreContext,
} from './scoreFormulas';
import { addEntryCells, addLongTexts, choiceHeightPt } from './scoreEntry';
import type { Line, ScoreColumn, ScoreGrid } from './scoreGrid';
import { countsEvents } from '../scoring/eventLists';
import { putLeafCells } from './scoreLeafCells';
import { firstRow } from '../scoring/firstRow';
import { growRows, rowEntry, shownText, type ScoreParts, type ScoreSheet } from './scoreParts';
import type { StyleName } from './styles';
import { textHeightPt } from './textHeight';

export type EntryLine = Extract<Line, { readonly line: 'leaf' | 'adjustment' }>;

/** What belongs to all rows of one leaf or adjustment. */
export interface Block {
  readonly lines: readonly EntryLine[];
  readonly name: string;
  readonly criterion: string;
  readonly wanted: string;
  /** null: the column stays empty. */
  readonly score: CellInput;
  /** Full points of the leaf, null on adjustments. */
  readonly full: number | null;
  /** null on adjustments. */
  readonly leaf: LeafModel | null;
  /** Where the points that its rules take or give stand. */
  readonly valueColumn: 'score' | 'lost';
}

/** All rows of one leaf or adjustment: a row an input, merged cells for what they share. */
export function putBlock(parts: ScoreParts, block: Block): void {
  const { grid, texts } = parts.context;
  const { noEvidence } = texts.score;
  const [first] = block.lines;
  const last = block.lines[block.lines.length - 1];
  if (first === undefined || last === undefined) return;
  for (const line of block.lines) putEntryRow(parts, line, block);
  const area = { top: grid.row(first.key), bottom: grid.row(last.key) };
  const spread = (column: ScoreColumn, input: CellInput, style: StyleName): void =>
    putSpread(
      parts,
      { ...area, left: grid.column(column), right: grid.column(column) },
      input,
      style,
    );
  if (block.full !== null) spread('points', block.full, 'center');
  putLeafCells(parts, block.leaf, first.key, spread);
  spread('criterion', block.criterion, 'text');
  if (block.valueColumn === 'lost') spread('score', block.score, 'score');
  else spread('lost', null, 'figure');
  spread('reason', null, 'reason');
  spread('wanted', block.wanted, 'grey');
  spread('evidence', null, 'evidence');
  addLongTexts(parts, first.key, block.wanted === noEvidence ? null : block.wanted);
  for (const line of block.lines) {
    const row = grid.row(line.key);
    // Whole clauses break where their marks allow it, which takes more room than their width says.
    const chars = grid.chars('item') - (line.spec.text === undefined ? 0 : 3);
    const pt = textHeightPt(itemText(parts, line), chars);
    const choicePt = choiceHeightPt(line.spec, grid.chars('review'));
    growRows(parts, { top: row, bottom: row }, Math.max(pt, choicePt));
  }
  growRows(parts, area, blockPt(grid, block, first.key));
}

/** A column holds that much more of 8 pt than of 9 pt. */
const smallType = 9 / 8;

/** The height that its long texts need, those that people typed among them; `row` is the key of its first row. */
function blockPt(
  { chars, columns }: ScoreGrid,
  block: Block,
  row: string,
): (entries: UnitEntries) => number {
  const printed = Math.max(
    textHeightPt(block.criterion, chars('criterion')),
    textHeightPt(block.wanted, chars('wanted') * smallType),
  );
  const hasResponsible = columns.includes('responsible');
  return (entries) => {
    const { reason, evidence, responsible = null } = rowEntry(entries, row);
    return Math.max(
      printed,
      textHeightPt(shownText(reason), chars('reason')),
      textHeightPt(shownText(evidence), chars('evidence') * smallType),
      hasResponsible ? textHeightPt(shownText(responsible), chars('responsible') * smallType) : 0,
    );
  };
}

/** One value over all cells of an area, with lines around each. */
export function putSpread(
  { draft }: ScoreParts,
  area: Area,
  input: CellInput,
  style: StyleName,
): void {
  draft.style(area, style);
  draft.put(area.top, area.left, input);
  draft.merge(area);
}

function putEntryRow(parts: ScoreParts, line: EntryLine, block: Block): void {
  const { draft, context, fills } = parts;
  const { grid } = context;
  const { spec, rule, key } = line;
  const row = grid.row(key);
  const put = (column: ScoreColumn, input: CellInput, style: StyleName): void =>
    draft.put(row, grid.column(column), input, style);
  const fill = (
    column: ScoreColumn,
    style: StyleName,
    of: (sheet: ScoreSheet) => CellInput,
  ): void => {
    put(column, null, style);
    fills.push({ row, column: grid.column(column), of });
  };
  put('key', key, 'key');
  put('item', itemText(parts, line), 'item');
  if (spec.type === 'given') {
    put('self', null, 'given');
    fill('review', 'given', ({ series }) => givenFormula(series, spec));
    fill('state', 'key', ({ series }) => givenStateFormula(series, spec));
  } else {
    const sentence = ruleSentence(rule.rule);
    const isCounted = context.isCounted && countsEvents(rule.rule);
    addEntryCells(
      parts,
      { key, spec, isCounted },
      { name: block.name, points: block.full, sentence },
    );
    put('state', rowStateFormula(context, rule, spec), 'key');
  }
  if (key !== firstRow([rule])) return;
  const rows = rule.inputs.filter((it) => it.place === 'entry').map((it) => grid.row(it.row));
  const column = grid.column(block.valueColumn);
  const area = { top: row, bottom: Math.max(...rows), left: column, right: column };
  const style = block.valueColumn === 'lost' ? 'figure' : 'figureBold';
  putSpread(parts, area, ruleFormula(context, rule), style);
}

/** The whole words of a row, with a note on a rule that does not count. */
function itemText({ context }: ScoreParts, line: EntryLine): string {
  const { spec, rule } = line;
  return `${spec.text ?? spec.label}${noteOn(line, rule, context.notes)}`;
}

function noteOn(line: EntryLine, rule: RuleModel, notes: ScoreContext['notes']): string {
  if (!rule.isAside) return rule.isMuted ? notes.muted : '';
  const isOpen = line.line === 'leaf' && line.leaf.leaf.reading === null;
  return isOpen && rule.rule.kind !== 'zeroIf' ? notes.asideOpen : notes.aside;
}
