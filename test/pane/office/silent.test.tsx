import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { startPane } from '../../../src/startPane';
import { officeInPage } from './officeInPage';

test('an Excel that does not answer is no hang: the person is asked, and may work on a file', async () => {
  officeInPage(null);
  const { rerender } = render(<p />);
  const starting = startPane((pane) => rerender(<>{pane}</>), null);
  expect(screen.getByText('正在读取工作簿…')).toBeTruthy();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '先按文件来做' }));
  await starting;
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('还没有打开工作簿');
  expect(await screen.findAllByText(/^Excel 没有回应，先按文件来做/)).not.toEqual([]);
});
