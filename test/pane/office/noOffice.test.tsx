import { render, screen } from '@testing-library/react';
import { startPane } from '../../../src/startPane';

const begin = async (): Promise<string | null> => {
  const { rerender } = render(<p />);
  await startPane((pane) => rerender(<>{pane}</>), null);
  return (await screen.findByRole('heading', { level: 1 })).textContent;
};

test('a page without Office works on a file, and says nothing of Excel', async () => {
  expect(await begin()).toBe('还没有打开工作簿');
  expect(screen.queryByText(/Excel/)).toBeNull();
});

test('a pane in Excel whose library did not load says so', async () => {
  window.history.replaceState(null, '', '?_host_Info=Excel$Web$16.00$zh-CN$$$$0');
  expect(await begin()).toBe('还没有打开工作簿');
  expect(await screen.findAllByText(/^没有连上 Excel/)).not.toEqual([]);
});
