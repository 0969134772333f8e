import fc from 'fast-check';
import { applyDraft } from '../../../src/scheme/draft/applyDraft';
import { draftText } from '../../../src/scheme/draft/draftText';
import { diffSchemes } from '../../../src/scheme/draft/diffSchemes';
import type { SchemeDrafts } from '../../../src/scheme/draft/schemeDraft';
import { schemeRows } from '../../../src/scheme/draft/schemeRows';
import { listTemplates, loadTemplate } from '../../../src/scheme/templates';
import type { Scheme } from '../../../src/scheme/scheme';
import { wudang } from '../wudang';
import { zhangshu } from '../zhangshu';
import { emptied, rowsAs, typedOn } from './changedRows';

const scheme = zhangshu();

function applied(drafts: SchemeDrafts, of: Scheme = scheme): Scheme {
  const result = applyDraft(of, drafts, '增补');
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function refusals(drafts: SchemeDrafts, of: Scheme = scheme) {
  const result = applyDraft(of, drafts, '增补');
  return result.ok
    ? []
    : result.issues.map((it) => [it.code, it.params, it.place?.draft?.field] as const);
}

function changes(drafts: SchemeDrafts) {
  return diffSchemes(scheme, applied(drafts)).map(
    ({ part, field, name, was, now }) => [part, field, name, was, now] as const,
  );
}

test.each(listTemplates().map((it) => it.id))(
  'a sheet of %s on which nothing was typed is the scheme, to the last key',
  (id) => {
    const template = loadTemplate(id);
    if (template === null) throw new Error('the template is missing');
    const drafts = Object.fromEntries(
      template.tables.map((it) => [it.id, schemeRows(template, it.id)]),
    );
    expect(applied(drafts, template)).toEqual(template);
  },
);

describe('changes', () => {
  test('of points, names, criteria, evidence and rules are told apart', () => {
    expect(
      changes(
        typedOn(scheme, 'town', {
          T01: { name: '公开指南', points: 6, evidence: null, level1: '信息公开', points1: 56 },
          T02: { criterion: '只看解读。', rules: '评分，每1分一档' },
          B2: { rules: '高质量文件解读每篇加2～5分' },
        }),
      ),
    ).toEqual([
      ['indicator', 'name', '政府信息公开', '政府信息公开', '信息公开'],
      ['indicator', 'points', '政府信息公开', 55, 56],
      ['leaf', 'name', '信息公开指南', '信息公开指南', '公开指南'],
      ['leaf', 'points', '信息公开指南', 5, 6],
      ['leaf', 'evidence', '信息公开指南', '提供网页链接和截图', null],
      ['leaf', 'criterion', '政策文件和政策解读', expect.any(String), '只看解读。'],
      ['leaf', 'rules', '政策文件和政策解读', '评分，每0.5分一档', '评分，每1分一档'],
      [
        'adjustment',
        'rules',
        '高质量文件解读',
        '高质量文件解读每篇加3～5分',
        '高质量文件解读每篇加2～5分',
      ],
    ]);
  });

  test('a new leaf joins the indicator it names, wherever its row stands, under a key that nothing had', () => {
    const next = applied(
      typedOn(scheme, 'town', {
        '#new1': {
          level1: '组织保障',
          level2: '领导重视',
          name: '督查',
          points: 2,
          criterion: '督查',
          rules: '未开展不得分',
        },
      }),
    );
    const support = next.tables[0]?.indicators[4];
    expect(support?.key).toBe('T.5');
    expect(support?.indicators[0]?.leaves.map((it) => [it.key, it.name])).toEqual([
      ['T17', '领导重视'],
      ['T19', '督查'],
    ]);
  });

  test('an emptied row takes its leaf away, and its indicator goes on below', () => {
    const next = applied(typedOn(scheme, 'town', { T01: emptied }));
    expect(next.tables[0]?.indicators[0]?.name).toBe('政府信息公开');
    expect(next.tables[0]?.indicators[0]?.indicators[0]?.leaves[0]?.key).toBe('T02');
  });

  test('a deleted first row takes the heading with it, and the indicator keeps its name, points and key', () => {
    const drafts = rowsAs(scheme, 'town', (rows) => rows.filter((it) => it.key !== 'T12'));
    const next = applied(drafts);
    expect(next.tables[0]?.indicators[1]).toMatchObject({
      key: 'T.2',
      name: '政务新媒体',
      points: 10,
    });
    expect(changes(drafts).map((it) => it.slice(0, 3))).toEqual([
      ['indicator', 'removed', '政务新媒体清理'],
      ['leaf', 'removed', '政务新媒体清理'],
    ]);
  });

  test('a moved row moves its leaf', () => {
    const drafts = rowsAs(scheme, 'town', (rows) => {
      const moving = rows.filter((it) => it.key === 'T03');
      const rest = rows.filter((it) => it.key !== 'T03');
      const at = rest.findIndex((it) => it.key === 'T10');
      return [...rest.slice(0, at), ...moving, ...rest.slice(at)];
    });
    expect(changes(drafts)).toEqual([['leaf', 'moved', '扶贫领域信息', '主动公开', '依申请公开']]);
  });

  test('rules that changed places keep the events they are punished with', () => {
    const [event] = scheme.overlaps;
    const key = event?.leafRules[0] ?? '';
    const leaf = key.split('/')[0] ?? '';
    const next = applied(
      typedOn(scheme, 'town', { [leaf]: { rules: `未开展不得分\n${rulesOf(leaf)}` } }),
    );
    expect(next.overlaps[0]?.leafRules[0]).toBe(`${leaf}/2`);
    const gone = applied(typedOn(scheme, 'town', { [leaf]: { rules: '评分，每0.5分一档' } }));
    expect(gone.overlaps[0]?.leafRules).toEqual(event?.leafRules.slice(1));
  });

  test('several sentences in a line are several rules', () => {
    const next = applied(
      typedOn(scheme, 'town', { T02: { rules: '表述错误每处扣1分，扣完为止；未更新不得分' } }),
    );
    const leaf = next.tables[0]?.indicators[0]?.indicators[0]?.leaves[1];
    expect(leaf?.rules.map((it) => it.kind)).toEqual(['perOccurrence', 'zeroIf']);
  });
});

function rulesOf(leaf: string): string {
  const row = schemeRows(scheme, 'town').leaves.find((it) => it.key === leaf);
  return draftText(row?.cells['rules']) ?? '';
}

describe('what cannot be read', () => {
  test('is said at its cell, all of it at once, and nothing is applied', () => {
    expect(
      refusals(
        typedOn(scheme, 'town', {
          T01: { points: '5分', name: null },
          T02: { rules: '看着办\n评分，每0.5分一档\n酌情处理' },
          T03: { points: '５%' },
          T05: { points: -1, criterion: null },
          B1: { rules: '随便加分' },
          P2: { rules: '高质量文件解读每篇加1～5分' },
          '#new1': { name: '督查', rules: '未开展不得分' },
          '#new2': { level1: '组织保障' },
        }),
      ),
    ).toEqual([
      ['draft.points', { text: '5分', suggestion: 5 }, 'points'],
      ['draft.blank', { field: 'name' }, 'name'],
      ['draft.rule', { sentence: '看着办', stands: 'leaf' }, 'rules'],
      ['draft.rule', { sentence: '酌情处理', stands: 'leaf' }, 'rules'],
      ['draft.points', { text: '５%', suggestion: 5 }, 'points'],
      ['draft.points', { text: '-1', suggestion: null }, 'points'],
      ['draft.blank', { field: 'criterion' }, 'criterion'],
      ['draft.blank', { field: 'criterion' }, 'criterion'],
      ['draft.blank', { field: 'name' }, 'name'],
      ['draft.blank', { field: 'criterion' }, 'criterion'],
      ['draft.blank', { field: 'rules' }, 'rules'],
      ['draft.rule', { sentence: '随便加分', stands: 'adjustment' }, 'rules'],
      ['draft.rule', { sentence: '高质量文件解读每篇加1～5分', stands: 'adjustment' }, 'rules'],
    ]);
  });

  test('a leaf above all indicators, and one beside them, have no place', () => {
    expect(
      refusals(typedOn(scheme, 'town', { T01: { level1: null, level2: null } })).map(
        ([code]) => code,
      ),
    ).toContain('draft.noIndicator');
    const beside = typedOn(scheme, 'town', {
      '#new1': { level1: '政务新媒体', name: '其他', criterion: '其他', rules: '未开展不得分' },
    });
    expect(refusals(beside)).toEqual([['draft.mixed', { name: '政务新媒体' }, 'level1']]);
  });

  test('a table that is emptied keeps no scheme', () => {
    const drafts = rowsAs(scheme, 'town', () => []);
    expect(refusals(drafts).map(([code]) => code)).toEqual(['draft.noLeaves']);
  });
});

describe('leaves that two tables share', () => {
  const both = wudang();
  const [first, second] = both.tables;
  if (first === undefined || second === undefined) throw new Error('two tables are wanted');
  const shared = schemeRows(both, first.id).leaves.find((row) => twinOf(row.key) !== undefined);
  const key = shared?.key ?? '';

  function twinOf(leaf: string | null): string | undefined {
    const all = both.tables.map((it) => leavesBelow(it));
    const word = all[0]?.find((it) => it.key === leaf)?.shared ?? null;
    return word === null ? undefined : all[1]?.find((it) => it.shared === word)?.key;
  }

  test('are changed on one sheet for both', () => {
    const next = applied(typedOn(both, first.id, { [key]: { name: '改了名' } }), both);
    const names = next.tables.map(
      (it) => leavesBelow(it).filter((leaf) => leaf.name === '改了名').length,
    );
    expect(names).toEqual([1, 1]);
  });

  test('and may not be changed in two ways', () => {
    const drafts = {
      ...typedOn(both, first.id, { [key]: { name: '改了名' } }),
      ...typedOn(both, second.id, { [twinOf(key) ?? '']: { name: '另一个名' } }),
    };
    expect(refusals(drafts, both).map(([code, , field]) => [code, field])).toEqual([
      ['draft.conflict', 'name'],
    ]);
  });
});

function leavesBelow(
  node: Pick<Scheme['tables'][number], 'indicators'>,
): readonly { readonly key: string; readonly name: string; readonly shared: string | null }[] {
  return node.indicators.flatMap((it) => [...it.leaves, ...leavesBelow(it)]);
}

test('random changes are applied once: the sheet of what came out says that scheme', () => {
  const keys = schemeRows(scheme, 'town').leaves.map((it) => it.key ?? '');
  const cells = fc.record(
    {
      name: fc.constantFrom('改名', '另一个', '指南'),
      points: fc.constantFrom(0, 0.5, 3, 12),
      criterion: fc.constantFrom('看公开。', '看更新。'),
      rules: fc.constantFrom(
        '未更新不得分',
        '评分，每0.5分一档\n超期答复不得分',
        '逐项评分：甲（1分），乙（2分）',
      ),
      evidence: fc.constantFrom('截图', '照片'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...keys.filter((it) => !it.startsWith('#'))), cells),
      fc.subarray(keys.slice(1), { maxLength: 4 }),
      (typed, gone) => {
        const drafts = rowsAs(scheme, 'town', () =>
          (typedOn(scheme, 'town', typed)['town']?.leaves ?? []).filter(
            (it) => !gone.includes(it.key ?? ''),
          ),
        );
        const next = applied(drafts);
        const again = Object.fromEntries(next.tables.map((it) => [it.id, schemeRows(next, it.id)]));
        expect(applied(again, next)).toEqual(next);
        expect(diffSchemes(next, applied(again, next))).toEqual([]);
        expect(diffSchemes(scheme, next).length > 0).toBe(
          JSON.stringify(next) !== JSON.stringify(scheme),
        );
      },
    ),
    { numRuns: 60 },
  );
});
