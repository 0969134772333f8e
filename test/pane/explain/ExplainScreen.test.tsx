import { screen, within } from '@testing-library/react';
import { galleryStates } from '../gallery/galleryStates';
import { renderPane } from '../renderPane';

const decided = galleryStates['decided'] ?? {};
const at = { at: 'explain', unit: 'town-03', leaf: 'T01' } as const;

const main = () => within(screen.getByRole('main'));

test('each step shows what it takes and what is left, and the last line is the score', async () => {
  await renderPane(decided, { at });
  const steps = main()
    .getAllByRole('listitem')
    .map((step) => step.textContent);
  expect(steps).toEqual([
    '1满分5',
    '2未更新：否原文：未更新不得分—5',
    '3表述错误 2 处 × 1 分原文：表述错误1处扣1分，扣完为止原因：机构地址、监督电话有误−23',
    '4扣完为止：未扣到 0 分—3',
    '得分3',
  ]);
});

test('only the sentence that was applied is underlined', async () => {
  const { container } = await renderPane(decided, { at });
  const marks = Array.from(container.querySelectorAll('mark'), (it) => it.textContent);
  expect(marks).toEqual(['表述错误1处扣1分，扣完为止']);
  expect(main().getByText('樟府办发〔2021〕49号，附件一第1项')).toBeTruthy();
});

test('what the unit and the reviewers typed stand side by side, and which of them counts', async () => {
  await renderPane(decided, { at });
  const rows = main()
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(rows).toContain('表述错误12');
  expect(rows[rows.length - 1]).toMatch(/^得分得 4得 \d（以复核为准）$/);
});

test('the points are followed up to the total, and on to how it was made', async () => {
  const { user } = await renderPane(decided, { at });
  expect(main().getByText('主动公开')).toBeTruthy();
  expect(main().getByText('政府信息公开')).toBeTruthy();
  await user.click(main().getByRole('button', { name: '看总得分怎样算出' }));
  expect(main().getAllByText('总得分')).not.toHaveLength(0);
});

test('the arrows go from leaf to leaf, to the total after the last and round again', async () => {
  const { user } = await renderPane(decided, { at });
  await user.click(screen.getByRole('button', { name: '下一项' }));
  expect(main().getByText('政策文件和政策解读')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '上一项' }));
  await user.click(screen.getByRole('button', { name: '上一项' }));
  expect(main().getAllByText('总得分')).not.toHaveLength(0);
});

test('the button goes back to the cell of the score', async () => {
  const { user, revealed } = await renderPane(decided, { at });
  await user.click(screen.getByRole('button', { name: '回到单元格 I6' }));
  expect(revealed).toEqual(['观上镇!I6']);
});

test('without a unit asked for, the selected cell is explained', async () => {
  const locateSelection = jest.fn().mockResolvedValue({ unit: 'town-04', leaf: 'T02' });
  await renderPane(decided, { at: { at: 'explain' }, session: { locateSelection } });
  expect(await main().findByText('政策文件和政策解读')).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>('考评对象').value).toBe('town-04');
});

test('a selected cell that is none of ours changes nothing and is said', async () => {
  const { user } = await renderPane(decided, { at });
  await user.click(main().getByRole('button', { name: '看所选单元格' }));
  expect(screen.getByText('所选的单元格没有得分')).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>('考评对象').value).toBe('town-03');
});
