import type { Subscription } from './protocol/engine';

/** What the host sends for an event: category, event number, target, JSON, id, whether it came from another person. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

/** The target of events that belong to the whole workbook. */
export const workbookTarget = 'Workbook';

const richApiEvents = 65_536;

/** Who wants to know of which events, and the events on their way to the page. */
export class EventHub {
  /** Switched off by `context.runtime.enableEvents = false`. */
  isOn = true;
  private readonly counts = new Map<string, { readonly type: number; count: number }>();
  private waiting: EventEntry[] = [];
  private lastId = 0;
  private readonly deliver: (entries: readonly EventEntry[]) => void;

  constructor(deliver: (entries: readonly EventEntry[]) => void) {
    this.deliver = deliver;
  }

  /** Counts the pages' handlers; an event is sent while anybody wants it. */
  subscribe({ name, event, isOn }: Subscription, target: string): void {
    const key = `${name}|${target}`;
    const known = this.counts.get(key) ?? { type: event.type, count: 0 };
    known.count = Math.max(0, known.count + (isOn ? 1 : -1));
    this.counts.set(key, known);
  }

  /** Puts an event in the queue for those who want it of the target. */
  add(name: string, target: string, args: Readonly<Record<string, unknown>>): void {
    const known = this.counts.get(`${name}|${target}`);
    if (!this.isOn || known === undefined || known.count === 0) return;
    this.lastId += 1;
    this.waiting.push([
      richApiEvents,
      known.type,
      target,
      JSON.stringify(args),
      this.lastId,
      false,
    ]);
  }

  /** Sends what is in the queue. */
  flush(): void {
    const entries = this.waiting;
    this.waiting = [];
    if (entries.length > 0) this.deliver(entries);
  }
}
