import { createXlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { testWorkbookHost } from '../contract';

testWorkbookHost('xlsx', () => createXlsxHost(), { recalculates: false });
