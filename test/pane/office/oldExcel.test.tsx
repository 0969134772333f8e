import { render, screen } from '@testing-library/react';
import { startPane } from '../../../src/startPane';
import { oldestSets } from '../../hosts/office/emulator/apiSets';
import { openWorkbook } from '../../hosts/office/emulator/openWorkbook';
import { createWorkbook } from '../../hosts/office/excel/blankWorkbook';
import { officeInPage } from './officeInPage';

test('an Excel below ExcelApi 1.9 is told why the pane works on a file', async () => {
  officeInPage(openWorkbook(createWorkbook(), { sets: { ...oldestSets, ExcelApi: '1.8' } }));
  const { rerender } = render(<p />);
  await startPane((pane) => rerender(<>{pane}</>), null);
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('还没有打开工作簿');
  expect(await screen.findAllByText(/^这个 Excel 版本较低/)).not.toEqual([]);
});
