/** A request and its answer, in bytes of UTF-8. */
export interface LoggedRequest {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Code of the error, null when all went well. */
  readonly error: string | null;
}

/** What the page asked of Excel so far. */
export class RequestLog {
  private entries: LoggedRequest[] = [];

  add(entry: LoggedRequest): void {
    this.entries.push(entry);
  }

  /** Forgets what was asked so far. */
  clear(): void {
    this.entries = [];
  }

  /** In the order of arrival. */
  get requests(): readonly LoggedRequest[] {
    return this.entries;
  }

  /** Sums over all requests, and the largest of them. */
  totals(): {
    readonly requests: number;
    readonly actions: number;
    readonly bytes: number;
    readonly responseBytes: number;
    readonly largestRequest: number;
  } {
    const sum = (of: (entry: LoggedRequest) => number): number =>
      this.entries.reduce((total, entry) => total + of(entry), 0);
    return {
      requests: this.entries.length,
      actions: sum(({ actions }) => actions),
      bytes: sum(({ requestBytes }) => requestBytes),
      responseBytes: sum(({ responseBytes }) => responseBytes),
      // Too many to be arguments, where each cell is a request.
      largestRequest: this.entries.reduce((most, it) => Math.max(most, it.requestBytes), 0),
    };
  }
}
