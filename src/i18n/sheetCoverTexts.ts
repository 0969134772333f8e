/** Words of the cover and of the list of findings on the sheet after it. */
export interface SheetCoverTexts {
  readonly title: (scheme: string) => string;
  readonly example: string;
  readonly exampleNote: string;
  /** Behind the name of a unit, and of a group, of a made-up roster; and what the cover says of it. */
  readonly exampleRoster: string;
  readonly exampleGroup: (group: string) => string;
  readonly exampleRosterNote: string;
  readonly document: string;
  readonly issuer: string;
  /** Of a document that names none. */
  readonly notStated: string;
  readonly year: string;
  readonly groups: string;
  readonly groupLine: (name: string, units: number, leaves: number) => string;
  readonly stages: string;
  /** `weightPercent` is null for a stage without a score of its own. */
  readonly stageLine: (name: string, due: string, weightPercent: number | null) => string;
  readonly fullPoints: string;
  readonly openDecisions: string;
  readonly openDecisionsValue: (open: number, blocking: number) => string;
  readonly contents: string;
  readonly contentsColumns: readonly [sheet: string, what: string];
  readonly contentsWhat: {
    readonly ledger: string;
    readonly roster: string;
    readonly scheme: string;
    readonly series: string;
    readonly events: string;
    readonly score: (count: number) => string;
    readonly groupScore: (units: number) => string;
    readonly groupNotes: (reason: string) => string;
    readonly summary: string;
    readonly ranking: string;
    readonly override: string;
    readonly stages: string;
    readonly rating: string;
    readonly log: string;
  };
  /** How to fill in, line by line. */
  readonly guide: string;
  readonly guideLines: (has: GuideContent) => readonly string[];
}

/** What there is to fill in. */
export interface GuideContent {
  /** What the notes beside scores are called, where there are score sheets. */
  readonly reasons: readonly string[];
  /** Whether some groups are scored by stages. */
  readonly hasStages: boolean;
}
