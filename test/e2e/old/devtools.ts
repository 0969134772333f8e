import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';

/** What a method of the DevTools protocol answers, or an event tells. */
export type Reply = Readonly<Record<string, unknown>>;

/** A page or a browser that speaks the DevTools protocol. */
export interface Devtools {
  /** @throws what the browser says against the call. */
  readonly send: (method: string, params?: Reply) => Promise<Reply>;
  readonly on: (method: string, listener: (params: Reply) => void) => void;
}

/** A running browser. */
export interface DevtoolsBrowser extends Devtools {
  /** A connection to the page of that target. */
  readonly attach: (targetId: string) => Promise<Devtools>;
  readonly stop: () => Promise<void>;
}

interface Channel extends Devtools {
  readonly hear: (text: string) => void;
}

interface Waiting {
  readonly resolve: (result: Reply) => void;
  readonly reject: (error: Error) => void;
}

/** Numbers calls and matches answers to them; `put` sends a message away as text. */
function createChannel(put: (text: string) => void): Channel {
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, ((params: Reply) => void)[]>();
  let last = 0;
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        put(JSON.stringify({ id: last, method, params }));
      }),
    on: (method, listener) => {
      listeners.set(method, [...(listeners.get(method) ?? []), listener]);
    },
    hear: (text) => {
      const message = JSON.parse(text) as {
        readonly id?: number;
        readonly method?: string;
        readonly params?: Reply;
        readonly result?: Reply;
        readonly error?: { readonly message: string };
      };
      if (message.id === undefined) {
        for (const listener of listeners.get(message.method ?? '') ?? [])
          listener(message.params ?? {});
        return;
      }
      const call = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error === undefined) call?.resolve(message.result ?? {});
      else call?.reject(new Error(message.error.message));
    },
  };
}

/**
 * Starts a browser and speaks to it over its pipe. Playwright asks for commands that Chromium 69 lacks and runs code in pages that
 * 103 cannot run, so old browsers are driven by the protocol itself, in its first form: messages to a page wrapped in messages.
 */
export async function startDevtools(
  path: string,
  flags: readonly string[],
): Promise<DevtoolsBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  const browser = spawn(path, ['--remote-debugging-pipe', `--user-data-dir=${profile}`, ...flags], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    browser.once('exit', () => resolve());
    browser.once('error', () => resolve());
  });
  const [, , , writing, reading] = browser.stdio as unknown as readonly Duplex[];
  if (writing === undefined || reading === undefined) throw new Error('the browser has no pipe');
  // A browser that ends takes its pipe with it; whoever waits for an answer runs into the limit of the test.
  writing.on('error', () => undefined);
  reading.on('error', () => undefined);
  const channel = createChannel((text) => {
    writing.write(`${text}\0`);
  });
  let rest = '';
  reading.setEncoding('utf8');
  reading.on('data', (text: string) => {
    const messages = `${rest}${text}`.split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) channel.hear(message);
  });
  const pages = new Map<unknown, Channel>();
  channel.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    pages.get(sessionId)?.hear(String(message));
  });
  return {
    ...channel,
    attach: async (targetId) => {
      const { sessionId } = await channel.send('Target.attachToTarget', { targetId });
      const page = createChannel((message) => {
        void channel.send('Target.sendMessageToTarget', { sessionId, message });
      });
      pages.set(sessionId, page);
      return page;
    },
    stop: async () => {
      browser.kill('SIGKILL');
      await ended;
      try {
        rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
      } catch {
        // A process of the browser that ends late still writes there; the folder is a temporary one.
      }
    },
  };
}
