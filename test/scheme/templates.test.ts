import { listTemplates, loadTemplate } from '../../src/scheme/templates';

test('the list of templates shows what a person chooses by', () => {
  expect(listTemplates()[0]).toStrictEqual({
    id: 'zhangshu-2021',
    title: '樟树市2021年政务公开工作考评方案',
    documentNumber: '樟府办发〔2021〕49号',
    issuer: '樟树市人民政府办公室',
    year: 2021,
    groups: [
      { id: 'town', name: '乡镇街道', isExample: false, units: 19, leaves: 18 },
      { id: 'dept', name: '市直部门', isExample: false, units: 35, leaves: 13 },
    ],
  });
  const others = listTemplates().slice(1);
  expect(others.find((it) => it.id === 'wuwei-2020')).toMatchObject({
    title: '武威市2020年政务公开工作考评指标（县区）',
    groups: [{ id: 'county', name: '县区', isExample: true, units: 4, leaves: 32 }],
  });
  expect(others.find((it) => it.id === 'suzhou-2020')).toMatchObject({
    title: '宿州市2020年政务公开工作考评方案',
    groups: [
      { id: 'county', name: '县区政府', units: 5, leaves: 31 },
      { id: 'dept', name: '市直单位', units: 48, leaves: 31 },
    ],
  });
  expect(others.find((it) => it.id === 'wudang-2018')).toMatchObject({
    title: '乌当区政务公开工作考核办法（试行）',
    groups: [
      { id: 'town', name: '乡镇、社区服务中心', units: 8, leaves: 91 },
      { id: 'dept', name: '区直部门', units: 10, leaves: 98 },
    ],
  });
  expect(others[others.length - 1]).toMatchObject({
    id: 'blank',
    groups: [{ units: 0, leaves: 1 }],
  });
});

test('every template in the list loads under its id', () => {
  for (const { id } of listTemplates()) expect(loadTemplate(id)?.id).toBe(id);
});

test('there is no template under an unknown id', () => {
  expect(loadTemplate('nowhere')).toBeNull();
});

test('units that are made up say so wherever they show: in their names', () => {
  const groups = listTemplates().flatMap(({ id }) => loadTemplate(id)?.groups ?? []);
  const made = groups.filter((it) => it.isExample);
  expect(made).toHaveLength(3);
  const isMarked = (name: string): boolean => name.endsWith('（示例）');
  expect(made.flatMap((it) => it.units).filter((it) => !isMarked(it.name))).toStrictEqual([]);
  const real = groups.filter((it) => !it.isExample);
  expect(real.flatMap((it) => it.units).filter((it) => isMarked(it.name))).toStrictEqual([]);
});
