import { useState } from 'react';
import type { Decision, Finding, Option } from '../../base/finding';
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

function startOf(opened: string, { option, earlier, last }: DecisionStart): Typed {
  const whose = earlier ?? last;
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
 * 决定人 and 依据 stay as they were typed for the last decision.
 */
export function useDecisionForm(finding: Finding | null, start: DecisionStart): DecisionForm {
  const opened = [finding?.id, start.option].join('/');
  const [state, setState] = useState(() => startOf(opened, start));
  const typed = state.opened === opened ? state : startOf(opened, start);
  const option = finding?.options.find((it) => it.id === typed.chosen) ?? null;
  const { by, basis } = typed;
  const answers = { ...startAnswers(option, start.earlier), ...typed.answers };
  const draft = { option, answers, by, basis };
  return {
    draft,
    lack: finding === null ? 'choose' : lackOf(finding, draft),
    stillOff: finding === null ? null : stillOff(finding, draft),
    choose: (chosen) => setState({ ...typed, chosen }),
    answer: (key, text) => setState({ ...typed, answers: { ...typed.answers, [key]: text } }),
    setBy: (text) => setState({ ...typed, by: text }),
    setBasis: (text) => setState({ ...typed, basis: text }),
    isForAlike: typed.isForAlike,
    setForAlike: (isForAlike) => setState({ ...typed, isForAlike }),
  };
}
