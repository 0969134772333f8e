import { HostFault } from './protocol/hostFault';

/** Codes of the transport, which the library turns into its own. */
export const transportCodes = {
  /** Becomes `InvalidOperationInCellEditMode`. */
  cellEditing: 5004,
  /** Becomes `RequestPayloadSizeLimitExceeded`. */
  requestTooLarge: 5103,
  /** Becomes `ResponsePayloadSizeLimitExceeded`. */
  responseTooLarge: 5104,
} as const;

/** Which action fails, counted from 1 over all requests since the plan was made, and how. */
export interface FaultPlan {
  readonly action: number;
  /** Whether every later request fails at its first action too, as when Excel has lost the add-in's session. */
  readonly isLasting?: boolean;
  /** `GeneralException` unless said otherwise; `Conflict` is another person's change in between. */
  readonly code?: string;
}

/** When the page goes away, counted from 1 over all requests since the plan was made. */
export interface ClosingPlan {
  readonly request: number;
  /** Whether Excel still runs this request; its answer never comes in either case, nor do those of later ones. */
  readonly runs: boolean;
}

/** What goes wrong between the page and Excel, set by a test. */
export class Faults {
  private isTyping = false;
  private afterTyping: (() => void)[] = [];
  private plan: FaultPlan | null = null;
  private closing: ClosingPlan | null = null;
  private actions = 0;
  private requests = 0;
  private hasFailed = false;

  /** A person is typing in a cell: requests are refused, or wait where they ask to. */
  get isCellEditing(): boolean {
    return this.isTyping;
  }

  set isCellEditing(isTyping: boolean) {
    this.isTyping = isTyping;
    if (isTyping) return;
    const waiting = this.afterTyping;
    this.afterTyping = [];
    for (const proceed of waiting) proceed();
  }

  /** Resolves when nobody is typing in a cell any more. */
  async typingEnded(): Promise<void> {
    if (!this.isTyping) return;
    await new Promise<void>((resolve) => {
      this.afterTyping.push(resolve);
    });
  }

  /** From now on fails the action of the plan. */
  failAt(plan: FaultPlan): void {
    this.plan = plan;
    this.actions = 0;
    this.hasFailed = false;
  }

  /** From now on lets the page go away at the request of the plan. */
  closeAt(plan: ClosingPlan): void {
    this.closing = plan;
    this.requests = 0;
  }

  /** Excel and the page work again: as after a new start of the add-in. */
  end(): void {
    this.plan = null;
    this.closing = null;
    this.isCellEditing = false;
  }

  /** Whether the action of the plan was reached. */
  get hasStruck(): boolean {
    return this.hasFailed;
  }

  /** Whether the page has gone away: it waits for an answer that never comes. */
  get hasClosed(): boolean {
    return this.closing !== null && this.requests >= this.closing.request;
  }

  /** Counts a request and says what becomes of it. */
  nextRequest(): 'answered' | 'ranUnanswered' | 'lost' {
    this.requests += 1;
    if (this.closing === null || this.requests < this.closing.request) return 'answered';
    return this.requests === this.closing.request && this.closing.runs ? 'ranUnanswered' : 'lost';
  }

  /**
   * Counts an action.
   *
   * @throws HostFault where the plan says so.
   */
  nextAction(): void {
    if (this.plan === null) return;
    this.actions += 1;
    const { action, isLasting = false, code = 'GeneralException' } = this.plan;
    const strikes = isLasting ? this.actions >= action : this.actions === action;
    if (!strikes) return;
    this.hasFailed = true;
    throw new HostFault(code, 'planned fault', 500);
  }
}
