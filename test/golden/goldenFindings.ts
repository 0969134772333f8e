import { checkScheme } from '../../src/scheme/check/checkScheme';
import { listTemplates, loadTemplate } from '../../src/scheme/templates';

/** All findings of a built-in scheme as they are kept for review, but for what their options change. */
export function goldenFindings(id: string): readonly object[] {
  const scheme = loadTemplate(id);
  if (scheme === null) throw new Error(`no template ${id}`);
  return checkScheme(scheme).map(({ options, effect, ...finding }) => ({
    ...finding,
    effect,
    options: options.map((it) => it.id),
  }));
}

/** Where the findings of a built-in scheme are kept: zhangshu-2021 in zhangshu-findings.json. */
export function goldenFindingsFile(id: string): string {
  return `test/golden/${id.replace(/-\d{4}$/, '')}-findings.json`;
}

/** Ids of the built-in schemes. */
export function templateIds(): readonly string[] {
  return listTemplates().map((it) => it.id);
}
