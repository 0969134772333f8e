import { useCallback, useState } from 'react';
import type { Issue } from '../base/issue';
import { IssueError } from '../flows/issueError';
import type { Outcome, Snapshot } from '../flows/session';
import { issueText } from '../i18n/issueText';
import type { Messages } from '../i18n/messages';

/** What came of the last action, in words. */
export interface Notice {
  readonly kind: 'told' | 'done' | 'cancelled' | 'refused' | 'failed';
  readonly text: string;
  readonly issues: readonly Issue[];
  /** The technical side of an unexpected failure, folded away. */
  readonly detail: string | null;
}

/** What to say of an outcome, null for nothing; undefined, or without it: that it was refused, else what can be undone now. */
export type Said = (outcome: Outcome) => string | null | undefined;

/** Runs actions one at a time and says what came of them. */
export interface Action {
  readonly notice: Notice | null;
  /** The last notice for a screen reader; stays when the notice goes, so that it is read to its end. */
  readonly spoken: string;
  readonly isBusy: boolean;
  /** Says something that no action did. */
  readonly tell: (text: string) => void;
  readonly dismiss: () => void;
  /** Takes away a notice that asks for nothing. */
  readonly settle: () => void;
  readonly run: (action: () => Promise<Outcome>, said?: Said) => Promise<Outcome | null>;
  readonly attempt: (action: () => Promise<unknown>) => Promise<boolean>;
}

const detailOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

function noticeOf(outcome: Outcome, messages: Messages, said: Said | undefined): Notice | null {
  const { done, issues, snapshot } = outcome;
  const { home, notices } = messages.pane;
  const undo = snapshot.undo === null ? null : home.justNow(snapshot.undo);
  if (issues.some((it) => it.code === 'host.cancelled'))
    return { kind: 'cancelled', text: messages.pane.progress.cancelled, issues: [], detail: null };
  if (issues.some((it) => it.code === 'host.unrestored'))
    return { kind: 'failed', text: notices.half, issues, detail: null };
  const own = said?.(outcome);
  const usual = done ? undo : notices.refused;
  const text = own === undefined ? usual : own;
  return text === null ? null : { kind: done ? 'done' : 'refused', text, issues, detail: null };
}

/** The one place of the pane that catches: issues become texts, anything unexpected a notice with its details folded. */
export function useAction(messages: Messages, onSnapshot: (snapshot: Snapshot) => void): Action {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [spoken, setSpoken] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const show = useCallback(
    (next: Notice | null) => {
      setNotice(next);
      if (next === null) return;
      const titles = next.issues.map((it) => issueText(messages.issues, it).title);
      setSpoken([next.text, ...titles].join(' '));
    },
    [messages],
  );
  const guard = useCallback(
    async <T>(action: () => Promise<T>): Promise<{ readonly value: T } | null> => {
      setIsBusy(true);
      setNotice(null);
      try {
        return { value: await action() };
      } catch (error) {
        if (error instanceof IssueError) {
          const text = messages.pane.notices.refused;
          show({ kind: 'refused', text, issues: [error.issue], detail: null });
          return null;
        }
        const text = messages.pane.notices.failed;
        show({ kind: 'failed', text, issues: [], detail: detailOf(error) });
        return null;
      } finally {
        setIsBusy(false);
      }
    },
    [messages, show],
  );
  const run = useCallback(
    async (action: () => Promise<Outcome>, said?: Said) => {
      const result = await guard(action);
      if (result === null) return null;
      onSnapshot(result.value.snapshot);
      show(noticeOf(result.value, messages, said));
      return result.value;
    },
    [guard, messages, onSnapshot, show],
  );
  const attempt = useCallback(
    async (action: () => Promise<unknown>) => (await guard(action)) !== null,
    [guard],
  );
  const tell = useCallback(
    (text: string) => show({ kind: 'told', text, issues: [], detail: null }),
    [show],
  );
  const dismiss = useCallback(() => setNotice(null), []);
  const settle = useCallback(
    () => setNotice((it) => (it === null || it.issues.length === 0 ? null : it)),
    [],
  );
  return { notice, spoken, isBusy, tell, dismiss, settle, run, attempt };
}
