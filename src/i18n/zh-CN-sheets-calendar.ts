import type { SheetCalendarTexts } from './sheetCalendarTexts';

/** Words of the sheet that counts working days. */
export const zhCNSheetCalendar: SheetCalendarTexts = {
  title: '工作日历',
  note: '按国务院办公厅各年放假安排编制；两个日期之间的工作日 = 办结日的累计数 − 起算日的累计数，起算当日不计。',
  columns: { day: '日期', weekday: '星期', kind: '说明', count: '累计工作日' },
  weekdays: ['日', '一', '二', '三', '四', '五', '六'],
  kinds: { workday: '工作日', weekend: '周末', makeup: '调休上班' },
};
