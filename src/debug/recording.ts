/** A batch as Excel got it, and what it answered. */
export interface Exchange {
  /** Since the page was loaded. */
  readonly atMs: number;
  readonly tookMs: number;
  /** The request flags of Office.js. */
  readonly flags: unknown;
  /** `{Actions, ObjectPaths, AutoKeepReference}` as sent. */
  readonly request: unknown;
  /** `{Results, TraceIds, Error}` as answered; null where the request itself failed. */
  readonly response: unknown;
  /** Office's code and message where the request itself failed. */
  readonly failure: { readonly code: unknown; readonly message: unknown } | null;
}

/** All traffic of a session with Excel, in order of sending; `version` is that of this format. */
export interface Recording {
  readonly version: 1;
  readonly host: unknown;
  readonly platform: unknown;
  readonly hostVersion: unknown;
  readonly exchanges: readonly Exchange[];
}

/** Of the message array of a batch: the body and the request flags (W32 `buildRequestMessageSafeArray`). */
const body = 4;
const flags = 6;
/** Of the data of an answer: the body. */
const answer = 2;

type Send = (message: unknown, done: (result: unknown) => void) => unknown;

const isSend = (value: unknown): value is Send => typeof value === 'function';

/** A property of anything; undefined of what has none. */
const at = (value: unknown, key: string | number): unknown => Reflect.get(Object(value), key);

/**
 * Listens between Office.js and Excel: every batch goes through one function of the library, which this one stands in for. Calls `onExchange`
 * with each that was answered.
 *
 * @throws {RangeError} where the library has no such function.
 */
export function listenToExcel(onExchange: (exchange: Exchange) => void): void {
  const dda = at(at(globalThis, 'OSF'), 'DDA');
  const richApi = at(dda, 'RichApi');
  const send = at(richApi, 'executeRichApiRequestAsync');
  if (!isSend(send)) throw new RangeError('Office.js has no executeRichApiRequestAsync');
  const listening: Send = (message, done) => {
    const atMs = performance.now();
    return send(message, (result) => {
      const isAnswered = at(result, 'status') === 'succeeded';
      const error = at(result, 'error');
      onExchange({
        atMs: Math.round(atMs),
        tookMs: Math.round(performance.now() - atMs),
        flags: at(message, flags),
        request: parse(at(message, body)),
        response: isAnswered ? parse(at(at(at(result, 'value'), 'data'), answer)) : null,
        failure: isAnswered ? null : { code: at(error, 'code'), message: at(error, 'message') },
      });
      done(result);
    });
  };
  // The function itself cannot be replaced, what holds it can.
  const standIn = Object.create(Object(richApi), {
    executeRichApiRequestAsync: { value: listening },
  });
  Reflect.set(Object(dda), 'RichApi', standIn);
}

function parse(text: unknown): unknown {
  return typeof text === 'string' ? JSON.parse(text) : null;
}
