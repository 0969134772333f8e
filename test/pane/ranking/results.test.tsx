import { screen, within } from '@testing-library/react';
import { galleryStates } from '../gallery/galleryStates';
import { renderPane, spoken } from '../renderPane';

const at = { at: 'ranking' } as const;
const decided = galleryStates['decided'] ?? {};

const main = () => within(screen.getByRole('main'));
const open = (name: RegExp) => screen.getByRole('button', { name });

/** The gallery's towns with a pass mark and a share of conversion. */
function graded() {
  const { evaluation } = decided;
  if (evaluation === undefined) throw new Error('no evaluation');
  const { scheme } = evaluation;
  const settlement = { ...scheme.settlement, passMark: 90, conversionPercent: 4 };
  return { evaluation: { ...evaluation, scheme: { ...scheme, settlement } } };
}

test('bands and converted points stand under each ranked unit, and only where the scheme has them', async () => {
  await renderPane(graded(), { at });
  expect(main().getAllByText(/^(合格|不合格) · 折算 \d/).length).toBeGreaterThan(10);
});

test('without bands a line is as it was', async () => {
  await renderPane(decided, { at });
  expect(main().queryByText(/折算/)).toBeNull();
});

test('results are called final by somebody, and reopened only with a reason', async () => {
  const { user, evaluation } = await renderPane(decided, { at });
  await user.click(open(/^核对、改分、定稿/));
  const finalise = screen.getByRole('button', { name: '定稿' });
  expect(main().getByText(/^填上办理人即可定稿/)).toBeTruthy();
  await user.click(finalise);
  expect(evaluation()?.finals).toEqual({});
  await user.type(screen.getByLabelText('办理人'), '王敏');
  await user.click(screen.getByRole('button', { name: '定稿' }));
  expect(evaluation()?.finals['town']?.by).toBe('王敏');
  expect(main().getByText(/^2021年12月20日由王敏定稿，填报格已锁定；要改先取消定稿/)).toBeTruthy();
  expect(main().queryByText(/^填上办理人即可定稿/)).toBeNull();
  await user.type(screen.getByLabelText('办理人'), '王敏');
  await user.click(screen.getByRole('button', { name: '取消定稿' }));
  expect(Object.keys(evaluation()?.finals ?? {})).toEqual(['town']);
  await user.type(screen.getByLabelText('取消理由'), '复核有误');
  await user.click(screen.getByRole('button', { name: '取消定稿' }));
  expect(evaluation()?.finals).toEqual({});
});

test('the sheet of totals set by hand is made, and figures are checked', async () => {
  const { user, container, evaluation } = await renderPane(decided, { at });
  await user.click(open(/^核对、改分、定稿/));
  await user.click(screen.getByRole('button', { name: '改分登记' }));
  expect(evaluation()?.corrected).toEqual(['town']);
  expect(spoken(container)).toContain('插入town改分登记');
  await user.click(screen.getByRole('button', { name: '核对全部数字' }));
  expect(main().getByText('2021年12月20日已核，10 个数与复算一致。')).toBeTruthy();
});

test('one figure is tried out: units whose rank or total changes are listed and nothing is written', async () => {
  const { user, evaluation } = await renderPane(decided, { at });
  const before = JSON.stringify(evaluation());
  await user.click(open(/^试算/));
  await user.selectOptions(screen.getByLabelText('改哪个数'), 'rule:T01/2');
  await user.type(screen.getByLabelText('改为'), '3');
  await user.click(screen.getByRole('button', { name: '试算' }));
  expect(main().getByText(/^有变化的单位 \d+ 个$/)).toBeTruthy();
  expect(
    main().getAllByText(/^第 \d+ 名 → 第 \d+ 名，\d+\.\d\d → \d+\.\d\d$/).length,
  ).toBeGreaterThan(0);
  expect(JSON.stringify(evaluation())).toBe(before);
});

test('what the figure cannot be is said', async () => {
  const { user } = await renderPane(decided, { at });
  await user.click(open(/^试算/));
  await user.type(screen.getByLabelText('改为'), '-4');
  await user.click(screen.getByRole('button', { name: '试算' }));
  expect(main().getByText('这个数用不上，或方案还有未决定的问题。')).toBeTruthy();
});
