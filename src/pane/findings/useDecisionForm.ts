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
}

/** What a form starts from: the option of the row that was clicked, the decision to change, the one recorded last. */
export interface DecisionStart {
  readonly option: string | null;
  readonly earlier: Decision | null;
  readonly last: Decision | null;
}

function startAnswers(option: Option | null, earlier: Decision | null): Record<string, string> {
  const kept = earlier !== null && earlier.option === option?.id ? earlier.answers : {};
  const asks = option?.asks ?? [];
  return Object.fromEntries(asks.map((it) => [it.key, String(kept[it.key] ?? it.current ?? '')]));
}

/** Nothing is chosen that a person did not choose; 决定人 and 依据 stay as they were typed for the last decision. */
export function useDecisionForm(finding: Finding, start: DecisionStart): DecisionForm {
  const whose = start.earlier ?? start.last;
  const [chosen, choose] = useState(start.option ?? start.earlier?.option);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [by, setBy] = useState(whose?.by ?? '');
  const [basis, setBasis] = useState(whose?.basis ?? '');
  const option = finding.options.find((it) => it.id === chosen) ?? null;
  const draft = {
    option,
    answers: { ...startAnswers(option, start.earlier), ...typed },
    by,
    basis,
  };
  return {
    draft,
    lack: lackOf(finding, draft),
    stillOff: stillOff(finding, draft),
    choose,
    answer: (key, text) => setTyped({ ...typed, [key]: text }),
    setBy,
    setBasis,
  };
}
