import { fireEvent, screen, within } from '@testing-library/react';
import { schemeRows } from '../../../src/scheme/draft/schemeRows';
import { listTemplates } from '../../../src/scheme/templates';
import { zhangshu } from '../../scheme/zhangshu';
import { documentText, table } from '../../scheme/paste/fixture';
import { entriesOf, newEvaluation } from '../memoryEvaluation';
import { renderPane } from '../renderPane';

const at = { at: 'paste' } as const;
const chosen = newEvaluation(zhangshu());

function paste(text: string, html = ''): void {
  fireEvent.paste(screen.getByLabelText('粘贴到这里'), {
    clipboardData: { getData: (type: string) => (type === 'text/html' ? html : text) },
  });
  if (html === '')
    fireEvent.change(screen.getByLabelText('粘贴到这里'), { target: { value: text } });
}

test('before a scheme is chosen the way here stands under the templates', async () => {
  const { user } = await renderPane({}, { at: { at: 'scheme' } });
  expect(listTemplates().length).toBeGreaterThan(1);
  await user.click(await screen.findByRole('button', { name: '粘贴公文里的指标表，新建方案' }));
  expect(await screen.findByRole('heading', { name: '粘贴指标表' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '先粘贴指标表' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
});

test('附件一 of 樟树 makes a new scheme of 18 leaves; its bonus items wait on its sheet', async () => {
  const { user, evaluation } = await renderPane({}, { at });
  await screen.findByRole('heading', { name: '粘贴指标表' });
  paste(documentText('zhangshuAnnex1'));
  const part = screen.getByRole('region', { name: '2021年樟树市政务公开工作考核指标（乡镇）' });
  expect(within(part).getByText('5 项一级指标，18 条末级指标，合计 100 分')).toBeTruthy();
  expect(
    within(part).getByText(/这一行错列，已移回，分值读作 3：“3”由一级指标移到分值/),
  ).toBeTruthy();
  expect(within(part).getByText(/“政务新媒体”分在两处，并为一项，分值 10/)).toBeTruthy();
  expect(within(part).getByText(/“政府信息公开”标明分值 55，下面各项合计 50/)).toBeTruthy();
  await user.click(within(part).getByRole('button', { name: '读到的指标' }));
  expect(within(part).getByText('55 分（合计 50 分）')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('方案名称').value).toBe(
    '2021年樟树市政务公开工作考核指标',
  );
  expect(screen.getByLabelText<HTMLInputElement>('年度').value).toBe('2021');
  expect(screen.getByLabelText<HTMLInputElement>('考评类别').value).toBe('乡镇');
  await user.click(screen.getByRole('button', { name: '新建方案' }));
  const made = evaluation();
  expect(made?.scheme).toMatchObject({
    title: '2021年樟树市政务公开工作考核指标',
    year: 2021,
    groups: [{ name: '乡镇', table: 'T1' }],
    tables: [{ annex: '附件一', levels: ['一级指标', '二级指标'] }],
  });
  expect(JSON.stringify(made?.scheme).match(/"criterion"/g)).toHaveLength(18);
  expect(made?.drafts['T1']?.bonus.filter((it) => it.cells['rules'] !== undefined)).toHaveLength(2);
  expect(await screen.findByRole('heading', { name: '方案表' })).toBeTruthy();
});

test('what changes points is asked, and nothing is taken over before it is settled', async () => {
  const { user, evaluation } = await renderPane({}, { at });
  await screen.findByRole('heading', { name: '粘贴指标表' });
  paste(documentText('wuweiAnnex2'));
  expect(screen.getByRole('heading', { name: '先定下 3 处' })).toBeTruthy();
  const go = screen.getByRole('button', { name: '还有 3 处没有定' });
  await user.click(go);
  expect(evaluation()).toBeNull();
  for (const answer of screen.getAllByRole('button', { name: '移过去' })) await user.click(answer);
  expect(screen.getByRole('heading', { name: '已定' })).toBeTruthy();
  expect(screen.queryByText(/下面各项合计/)).toBeNull();
  expect(
    screen.getByText('“表1 一、二级考评指标及总得分”不是指标表，没有读。'.replace(' ', '')),
  ).toBeTruthy();
  await user.clear(screen.getByLabelText('方案名称'));
  expect(screen.getByRole('button', { name: '先填方案名称' })).toBeTruthy();
  await user.type(screen.getByLabelText('方案名称'), '武威市考评方案');
  expect(screen.getByRole('button', { name: '年度填四位数' })).toBeTruthy();
  await user.type(screen.getByLabelText('年度'), '2020');
  expect(screen.getByRole('button', { name: '先填考评类别，不能重名' })).toBeTruthy();
  await user.type(screen.getByLabelText('考评类别'), '县区');
  await user.click(screen.getByRole('button', { name: '新建方案' }));
  expect(evaluation()?.scheme.tables[0]?.levels).toEqual(['一级指标', '二级指标', '三级指标']);
});

const filled = {
  ...chosen,
  inserted: ['town'],
  units: { 'town-01': entriesOf({ ...chosen, inserted: ['town'] }, 'town', {}) },
};

test('over a table that is there, its leaves keep their keys, rules and entries, and the changes wait', async () => {
  const { user, evaluation } = await renderPane(
    { evaluation: filled },
    { at: { at: 'schemeSheet' } },
  );
  await user.click(await screen.findByRole('button', { name: '粘贴指标表' }));
  await screen.findByLabelText('粘贴到这里');
  paste(documentText('zhangshuAnnex1').replace('在法定期限内答复。', '在20个工作日内答复。'));
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.getByLabelText<HTMLSelectElement>('这张表').value).toBe('table town');
  await user.click(screen.getByRole('button', { name: '写到方案表' }));
  const draft = evaluation()?.drafts['town'];
  const rows = schemeRows(filled.scheme, 'town');
  expect(draft?.leaves.map((it) => it.key)).not.toContain('T11');
  const kept = rows.leaves.filter((it) => it.key !== 'T11').map((it) => it.key);
  expect(
    draft?.leaves.filter((it) => kept.includes(it.key)).map((it) => it.cells['rules']),
  ).toEqual(rows.leaves.filter((it) => it.key !== 'T11').map((it) => it.cells['rules']));
  expect(draft?.bonus).toEqual(rows.bonus);
  expect(evaluation()?.scheme).toEqual(filled.scheme);
  expect(await screen.findByText(/^1 个单位的 \d+ 条填报不再计分/)).toBeTruthy();
});

test('a table of more levels than the sheet has is refused, with what to do', async () => {
  const { user, evaluation } = await renderPane({ evaluation: filled }, { at });
  await screen.findByRole('heading', { name: '粘贴指标表' });
  paste(
    table(
      '一级指标|二级指标|三级指标|分值|评分标准',
      '甲|乙|丙|5|及时公开',
      '|||3|更新目录',
      '|丁|戊|2|开展培训',
    ),
  );
  await user.selectOptions(screen.getByLabelText('这张表'), '替换“乡镇”');
  await user.click(screen.getByRole('button', { name: '写到方案表' }));
  const said = await screen.findAllByText(/粘贴的表有 3 级指标，方案表只有 2 级，放不下/);
  expect(said.length).toBeGreaterThan(0);
  expect(evaluation()?.drafts).toEqual({});
});

test('two tables of one paste go where their titles say, and two cannot replace one', async () => {
  const { user, evaluation } = await renderPane({ evaluation: filled }, { at });
  await screen.findByRole('heading', { name: '粘贴指标表' });
  paste(`${documentText('zhangshuAnnex1')}\n${documentText('zhangshuAnnex2')}`);
  const targets = screen.getAllByLabelText<HTMLSelectElement>('这张表');
  expect(targets.map((it) => it.value)).toEqual(['table town', 'table dept']);
  const [, second] = targets;
  if (second === undefined) throw new Error('one table');
  await user.selectOptions(second, '替换“乡镇”');
  expect(screen.getByRole('button', { name: '两张表不能替换同一张' })).toBeTruthy();
  await user.selectOptions(second, '不用');
  await user.click(screen.getByRole('button', { name: '写到方案表' }));
  expect(Object.keys(evaluation()?.drafts ?? {})).toEqual(['town']);
});

test('merged cells of copied HTML are read as such, and its text is never shown as HTML', async () => {
  const { container } = await renderPane({}, { at });
  await screen.findByRole('heading', { name: '粘贴指标表' });
  paste(
    '甲',
    `<table><tr><th>一级指标</th><th>分值</th><th>评分标准</th></tr>
    <tr><td rowspan="2">甲&lt;b&gt;（8分）</td><td>5</td><td>&lt;img src=x onerror=alert(1)&gt;公开</td></tr>
    <tr><td>3</td><td>更新</td></tr></table>`,
  );
  expect(screen.getByText('1 项一级指标，2 条末级指标，合计 8 分')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '读到的指标' }));
  expect(screen.getByText('甲<b>')).toBeTruthy();
  expect(container.querySelector('img, b')).toBeNull();
});

test('a column that was read wrongly is read as people say', async () => {
  const { user } = await renderPane({}, { at });
  await screen.findByRole('heading', { name: '粘贴指标表' });
  paste(table('一级指标|标准分|分值|评分标准', '甲|10|5|及时公开', '乙|10|3|更新目录'));
  expect(screen.getByText('2 项一级指标，2 条末级指标，合计 20 分')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '各列读作' }));
  await user.selectOptions(screen.getByLabelText('标准分'), '不读');
  await user.selectOptions(screen.getByLabelText('分值'), '分值');
  expect(screen.getByText('2 项一级指标，2 条末级指标，合计 8 分')).toBeTruthy();
});

test('a text without a table says what to copy', async () => {
  await renderPane({}, { at });
  await screen.findByRole('heading', { name: '粘贴指标表' });
  paste(documentText('wudangAnnex1'));
  expect(screen.getByText(/^没有读到指标表/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '先粘贴指标表' })).toBeTruthy();
});
