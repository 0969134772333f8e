import type { SheetTexts } from '../i18n/sheetTexts';
import type { SheetDraft } from './sheetDraft';
import {
  stageColumnKey,
  stageRowKeys,
  stageRows,
  type StageColumn,
  type StageGrid,
} from './stageGrid';
import type { StageSheet } from './stageSheet';

/** Key row, title, note, the stages over their columns, and the headings of the columns. */
export function putStageHead(
  draft: SheetDraft,
  sheet: Pick<StageSheet, 'mark' | 'title' | 'note' | 'example'>,
  grid: StageGrid,
  texts: SheetTexts,
): void {
  const { keyRow, titleRow, noteRow, stagesRow, columnsRow } = stageRows;
  const left = 1;
  const { right } = grid;
  grid.columns.forEach((it, at) =>
    draft.put(keyRow, at, it.holds === 'key' ? sheet.mark : stageColumnKey(it), 'key'),
  );
  draft.put(titleRow, left, sheet.title, 'title');
  draft.put(noteRow, left, sheet.note, sheet.example.length > 0 ? 'example' : 'note');
  for (const row of [titleRow, noteRow]) draft.merge({ top: row, bottom: row, left, right });
  draft.put(stagesRow, 0, stageRowKeys.stages, 'key');
  draft.put(columnsRow, 0, stageRowKeys.columns, 'key');
  grid.columns.slice(left, right + 1).forEach((column, index) => {
    const at = left + index;
    draft.style({ top: stagesRow, bottom: columnsRow, left: at, right: at }, 'head');
    if ('stage' in column) draft.put(columnsRow, at, headingOf(column, texts), 'head');
    else {
      draft.put(stagesRow, at, wordOf(column, texts), 'head');
      draft.merge({ top: stagesRow, bottom: columnsRow, left: at, right: at });
    }
  });
  for (const { id, stage, weightPercent } of grid.model.stages) {
    const own = grid.columns.flatMap((it, at) =>
      (it.holds === 'entry' || it.holds === 'score') && it.stage.id === id ? [at] : [],
    );
    const area = {
      top: stagesRow,
      bottom: stagesRow,
      left: Math.min(...own),
      right: Math.max(...own),
    };
    draft.put(stagesRow, area.left, texts.stages.stage(stage.name, weightPercent), 'head');
    draft.merge(area);
  }
}

function headingOf(column: StageColumn, texts: SheetTexts): string {
  return column.holds === 'entry' && column.stage.source.kind !== 'typed'
    ? column.label
    : texts.stages.score;
}

function wordOf({ holds }: StageColumn, texts: SheetTexts): string {
  const { columns } = texts.summary;
  if (holds === 'number' || holds === 'unit' || holds === 'total' || holds === 'state')
    return columns[holds];
  return holds === 'complete' ? texts.stages.complete : '';
}
