import { listTemplates, loadTemplate } from '../../src/scheme/templates';

test('the list of templates shows what a person chooses by', () => {
  expect(listTemplates()).toStrictEqual([
    {
      id: 'zhangshu-2021',
      title: '樟树市2021年政务公开工作考评方案',
      documentNumber: '樟府办发〔2021〕49号',
      issuer: '樟树市人民政府办公室',
      year: 2021,
      groups: [
        { id: 'town', name: '乡镇街道', units: 19, leaves: 18 },
        { id: 'dept', name: '市直部门', units: 35, leaves: 13 },
      ],
    },
  ]);
});

test('every template in the list loads under its id', () => {
  for (const { id } of listTemplates()) expect(loadTemplate(id)?.id).toBe(id);
});

test('there is no template under an unknown id', () => {
  expect(loadTemplate('nowhere')).toBeNull();
});
