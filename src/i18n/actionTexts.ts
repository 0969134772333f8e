import type { SchemeChange } from '../base/schemeChange';

/** What was done, for 撤销, the log and 刚才：…; each reads as the end of the sentence "刚才：". */
export interface ActionTexts {
  readonly chooseScheme: (title: string) => string;
  /** `count` decisions of one kind, of which one finding is named. */
  readonly decide: (finding: string, count: number) => string;
  readonly withdrawDecision: (finding: string) => string;
  readonly setRoster: (group: string, count: number) => string;
  readonly renameUnit: (was: string, now: string) => string;
  readonly addUnit: (name: string) => string;
  readonly withdrawUnit: (name: string) => string;
  readonly restoreUnit: (name: string) => string;
  readonly setTies: (ties: 'skip' | 'dense') => string;
  readonly insertSheets: (units: number) => string;
  readonly setLayout: (group: string, layout: 'unitSheets' | 'groupSheet') => string;
  readonly fillExample: (units: number) => string;
  readonly markComplete: (units: number) => string;
  readonly unmarkComplete: (units: number) => string;
  readonly applyFixes: (count: number) => string;
  readonly makeEventLedger: string;
  readonly countEvents: (units: number) => string;
  readonly typeCounts: (units: number) => string;
  readonly makeRanking: (group: string) => string;
  readonly openScheme: string;
  readonly openLog: string;
  readonly applyScheme: (changes: number) => string;
  readonly discardScheme: string;
  readonly splitPoints: (table: string) => string;
  readonly adoptRules: (count: number) => string;
  /** For the log: the rule of a leaf, and the sentence of the document. */
  readonly adoptedRule: (name: string, rule: string, quote: string) => string;
  readonly editRule: (name: string) => string;
  readonly declineRules: (count: number) => string;
  readonly recallRule: (name: string) => string;
  readonly copyScheme: (year: number) => string;
  readonly pasteScheme: (title: string) => string;
  readonly pasteTables: (tables: readonly string[]) => string;
  /** One change of the scheme, as a sentence. */
  readonly change: (change: SchemeChange) => string;
  readonly addOverrides: (group: string) => string;
  readonly override: (unit: string) => string;
  /** For the log: old and new total, why, and who approved it; no reason where it was taken back. */
  readonly overrideDetail: (change: {
    readonly was: string;
    readonly now: string;
    readonly reason: string;
    readonly approver: string;
  }) => string;
  readonly finalise: (group: string) => string;
  readonly finaliseDetail: (by: string, units: number) => string;
  readonly reopen: (group: string) => string;
  readonly reopenDetail: (by: string, reason: string) => string;
  readonly verify: (group: string) => string;
  readonly verifyDetail: (figures: number) => string;
}
