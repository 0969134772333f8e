import { enUS } from '../../src/i18n/en-US';
import { findingText } from '../../src/i18n/findingText';
import { optionText } from '../../src/i18n/optionText';
import { zhCN } from '../../src/i18n/zh-CN';
import { checkScheme } from '../../src/scheme/check/checkScheme';
import { zhangshu } from '../scheme/zhangshu';

const findings = checkScheme(zhangshu());

describe.each([zhCN, enUS])('the findings of a real scheme in $language', (messages) => {
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
