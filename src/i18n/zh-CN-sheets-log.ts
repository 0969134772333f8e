import { chinaTime } from './chinaTime';
import type { SheetLogTexts } from './sheetLogTexts';

/** Words of the record of actions. */
export const zhCNSheetLog: SheetLogTexts = {
  title: '操作记录',
  note: '本表由加载项随每次操作更新，只作查看和打印；时间为北京时间。记录过长时略去最早的操作，处理决定和改分不略。',
  columns: { number: '序号', at: '时间', action: '操作', detail: '改动' },
  at: chinaTime,
};
