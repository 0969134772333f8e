import { useState } from 'react';
import * as v from 'valibot';
import type { Decision, Finding, Option } from '../../base/finding';
import { usePane } from '../paneContext';
import { lackOf, stillOff, type DecisionDraft, type Lack } from './decisionDraft';

/** The decision being made on one finding. */
export interface DecisionForm {
  readonly draft: DecisionDraft;
  readonly lack: Lack | null;
  readonly stillOff: number | null;
  readonly choose: (option: string) => void;
  readonly answer: (key: string, text: string) => void;
  readonly setBy: (text: string) => void;
  readonly setBasis: (text: string) => void;
  /** Whether the other open findings of the kind are decided with it. */
  readonly isForAlike: boolean;
  readonly setForAlike: (is: boolean) => void;
  /** It is recorded: nothing of it is kept any more. */
  readonly drop: () => void;
}

/** What a form starts from: the option of the row that was clicked, the decision to change, the one recorded last. */
export interface DecisionStart {
  readonly option: string | null;
  readonly earlier: Decision | null;
  readonly last: Decision | null;
}

interface Typed {
  /** The finding, and the option it was opened with, that this was typed for. */
  readonly opened: string;
  readonly chosen: string | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly by: string;
  readonly basis: string;
  readonly isForAlike: boolean;
}

const keptShape = v.object({
  chosen: v.nullable(v.string()),
  answers: v.record(v.string(), v.string()),
  by: v.string(),
  basis: v.string(),
  isForAlike: v.boolean(),
});

/** What was typed before and not recorded; null for nothing, or what is no such thing. */
function readKept(text: string | null): Omit<Typed, 'opened'> | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), keptShape), text);
  return read.success ? read.output : null;
}

function startOf(
  opened: string,
  { option, earlier, last }: DecisionStart,
  kept: Omit<Typed, 'opened'> | null,
): Typed {
  const whose = earlier ?? last;
  if (kept !== null) return { ...kept, opened, chosen: option ?? kept.chosen };
  return {
    opened,
    chosen: option ?? earlier?.option ?? null,
    answers: {},
    by: whose?.by ?? '',
    basis: whose?.basis ?? '',
    isForAlike: false,
  };
}

function startAnswers(option: Option | null, earlier: Decision | null): Record<string, string> {
  const kept = earlier !== null && earlier.option === option?.id ? earlier.answers : {};
  const asks = option?.asks ?? [];
  return Object.fromEntries(asks.map((it) => [it.key, String(kept[it.key] ?? it.current ?? '')]));
}

/**
 * The form of the finding that is open, an empty one where none is; opening another one starts anew. Nothing is chosen that a person did not choose;
 * 决定人 and 依据 stay as they were typed for the last decision. What is typed and not recorded is kept.
 */
export function useDecisionForm(finding: Finding | null, start: DecisionStart): DecisionForm {
  const opened = [finding?.id, start.option].join('/');
  const { drafts } = usePane();
  const keptAs = `decision/${finding?.id ?? ''}`;
  const begin = (): Typed => startOf(opened, start, readKept(drafts.read(keptAs)));
  const [state, setState] = useState(begin);
  const typed = state.opened === opened ? state : begin();
  const set = (next: Typed): void => {
    const { opened: _finding, ...kept } = next;
    drafts.write(keptAs, JSON.stringify(kept));
    setState(next);
  };
  const option = finding?.options.find((it) => it.id === typed.chosen) ?? null;
  const { by, basis } = typed;
  const answers = { ...startAnswers(option, start.earlier), ...typed.answers };
  const draft = { option, answers, by, basis };
  return {
    draft,
    lack: finding === null ? 'choose' : lackOf(finding, draft),
    stillOff: finding === null ? null : stillOff(finding, draft),
    choose: (chosen) => set({ ...typed, chosen }),
    answer: (key, text) => set({ ...typed, answers: { ...typed.answers, [key]: text } }),
    setBy: (text) => set({ ...typed, by: text }),
    setBasis: (text) => set({ ...typed, basis: text }),
    isForAlike: typed.isForAlike,
    setForAlike: (isForAlike) => set({ ...typed, isForAlike }),
    drop: () => drafts.write(keptAs, null),
  };
}
