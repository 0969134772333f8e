/** A request and its answer, as the JSON that was sent. */
export interface LoggedRequest {
  readonly actions: number;
  readonly request: string;
  readonly response: string;
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

  /** Sums over all requests, and the largest of them, in bytes of UTF-8. */
  totals(): {
    readonly requests: number;
    readonly actions: number;
    readonly bytes: number;
    readonly responseBytes: number;
    readonly largestRequest: number;
  } {
    const sum = (of: (entry: LoggedRequest) => number): number =>
      this.entries.reduce((total, entry) => total + of(entry), 0);
    // Counting bytes takes longer than running some requests, so it is done only where somebody asks.
    const sizes = this.entries.map(({ request }) => Buffer.byteLength(request));
    return {
      requests: this.entries.length,
      actions: sum(({ actions }) => actions),
      bytes: sizes.reduce((total, it) => total + it, 0),
      responseBytes: sum(({ response }) => Buffer.byteLength(response)),
      // Too many to be arguments, where each cell is a request.
      largestRequest: sizes.reduce((most, it) => Math.max(most, it), 0),
    };
  }
}
