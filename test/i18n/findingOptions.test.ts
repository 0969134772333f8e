import { enUS } from '../../src/i18n/en-US';
import { findingText } from '../../src/i18n/findingText';
import { optionText } from '../../src/i18n/optionText';
import { zhCN } from '../../src/i18n/zh-CN';
import { checkScheme } from '../../src/scheme/check/checkScheme';
import { listTemplates } from '../../src/scheme/templates';
import { template } from '../features/template';

const findings = listTemplates().flatMap((it) => checkScheme(template(it.id)));

describe.each([zhCN, enUS])('the findings of the built-in schemes in $language', (messages) => {
  it('all have title, explanation and effect', () => {
    expect(findings.length).toBeGreaterThan(10);
    findings.forEach((finding) => {
      const { title, explanation, effect } = findingText(messages.findings, finding);
      expect([title, explanation, effect].every((it) => it.length > 1)).toBe(true);
    });
  });

  it('have words for every choice that the check offers', () => {
    const offered = findings.flatMap((finding) =>
      finding.options.map((option) => ({ finding, option: option.id })),
    );
    expect(offered.length).toBeGreaterThan(10);
    const silent = offered.filter(
      ({ finding, option }) => optionText(messages.findings, finding, option) === null,
    );
    expect(silent).toEqual([]);
  });

  it('never offer two choices that read the same', () => {
    findings.forEach((finding) => {
      const labels = finding.options.map(
        (option) => optionText(messages.findings, finding, option.id)?.label,
      );
      expect(new Set(labels).size).toBe(labels.length);
    });
  });
});

test('a finding that must be settled and has no choice says where it is mended', () => {
  const closedByData = findings.filter((it) => it.blocking && it.options.length === 0);
  expect(closedByData.length).toBeGreaterThan(1);
  for (const finding of closedByData) {
    expect(findingText(zhCN.findings, finding).explanation).toContain('“方案”表');
    expect(findingText(enUS.findings, finding).explanation).toContain('sheet of the scheme');
  }
});
