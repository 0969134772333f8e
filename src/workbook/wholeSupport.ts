import type { WorkbookHost } from './host';

/** What a host supports that shows all a plan can hold, but for choices: they stand in one text of 255 characters, and none may hold a comma. */
export const wholeSupport: WorkbookHost['support'] = {
  visibility: 'full',
  tabColor: 'full',
  columns: 'full',
  rows: 'full',
  blocks: 'full',
  styles: 'full',
  merges: 'full',
  validations: 'partial',
  conditionalFormats: 'full',
  freeze: 'full',
  isProtected: 'full',
  filter: 'full',
  print: 'full',
  charts: 'full',
};
