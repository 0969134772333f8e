import type { FindingTexts } from '../i18n/findingTexts';
import type { SheetTexts } from '../i18n/sheetTexts';
import type { Assessment } from '../scoring/assess';
import type { SheetPlan, WorkbookPlan } from '../workbook/plan';
import { closedSheets } from './closedSheets';
import { closeEntries } from './closeEntries';
import type { GroupSource } from './groupSource';
import { nameSheets, sheetOrder } from './nameSheets';
import { planFront } from './planFront';
import { planResults } from './planResults';
import { planSchemes } from './planSchemes';
import { planScores } from './planScores';
import type { ScoreSource } from './scoreSources';
import { formatMark } from './sheetKey';
import { stylesOf } from './styles';

/** All words that sheets need. */
export interface LayoutTexts {
  readonly sheets: SheetTexts;
  readonly findings: FindingTexts;
}

/** What the planners of single sheets share. */
export interface PlanContext {
  readonly assessment: Assessment;
  readonly texts: LayoutTexts;
  readonly name: (key: string) => string;
  readonly mark: (key: string) => string;
  /** Maps of score sheets that were made already, by the key of the one sheet or of the summary of all that share it. */
  readonly sources: Map<string, ScoreSource>;
  /** The same of groups with one sheet for all units, by group id. */
  readonly groups: Map<string, GroupSource>;
}

/** Version of the layout that marks carry; a newer one is not read. */
export const layoutFormat = 1;

/** How many hex digits of the digest a mark repeats. */
const markDigits = 16;

/**
 * The whole workbook of an evaluation:
 *
 * ```
 * 封面 → 体检台账 → 方案 → 名单 → 排名表 → 汇总表 → 第三方名次 → 评分表 (one a unit) → data (very hidden)
 *                            └──reads──▶ └────reads────▶ └──reads──┘
 * ```
 *
 * Pure: the same evaluation gives the same plan.
 */
export function planWorkbook(context: PlanContext): WorkbookPlan {
  const { evaluation } = context.assessment;
  const sheets = new Map<string, SheetPlan>();
  for (const it of [
    ...planFront(context),
    ...planSchemes(context),
    ...planScores(context),
    ...planResults(context),
  ])
    sheets.set(it.key, it);
  const plan = {
    styles: stylesOf(evaluation.scheme.settlement.decimals),
    sheets: sheetOrder(evaluation).flatMap((key) => sheets.get(key) ?? []),
  };
  return closeEntries(plan, closedSheets(evaluation), context.texts.sheets.finalTitle);
}

/** What the planners share; `taken` are the names of the user's own sheets. */
export function planContext(
  assessment: Assessment,
  texts: LayoutTexts,
  taken: readonly string[],
): PlanContext {
  const { evaluation, digest } = assessment;
  const names = nameSheets(evaluation, texts.sheets, taken);
  const { id } = evaluation.scheme;
  return {
    assessment,
    texts,
    sources: new Map(),
    groups: new Map(),
    name: (key) => {
      const name = names.get(key);
      if (name === undefined) throw new RangeError(`no sheet ${key}`);
      return name;
    },
    mark: (key) =>
      formatMark({
        format: layoutFormat,
        key,
        scheme: id,
        digest: markDigest(digest),
      }),
  };
}

/** The part of a digest that marks repeat. */
export function markDigest(digest: string): string {
  return digest.slice(0, markDigits);
}
