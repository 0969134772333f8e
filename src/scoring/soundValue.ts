import type { NumberInput } from '../base/inputSpec';
import type { Value } from '../base/value';
import { stateBy } from './inputState';
import { stageInputState } from './stageInput';
import { wrongEntry } from './stageModel';

/** What an entry puts into its set: the number, null where it is blank, `wrongEntry` where it is no score. */
export function soundValue(spec: NumberInput, value: Value): Value {
  const state = stateBy(stageInputState(spec), { typed: () => value, result: () => null });
  if (state === 'assessed') return value;
  return state === 'blank' ? null : wrongEntry;
}
