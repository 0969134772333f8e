import type { Scheme } from '../../scheme/scheme';
import type { Evaluation } from '../../scoring/evaluation';
import { isExampleRoster } from '../../scoring/exampleRoster';
import { usePane } from '../paneContext';
import { Chips } from './Chips';

interface GroupChipsProps {
  readonly scheme: Scheme;
  readonly evaluation: Evaluation;
  readonly group: string;
  readonly onChoose: (group: string) => void;
}

/** The groups of the scheme with the number of their active units; one is chosen. */
export function GroupChips({ scheme, evaluation, group, onChoose }: GroupChipsProps) {
  const { ranking, setup } = usePane().messages.pane;
  const countOf = (id: string): number =>
    evaluation.roster.filter((it) => it.group === id && it.status === 'active').length;
  return (
    <Chips
      label={setup.insert.groups}
      chosen={group}
      onChoose={onChoose}
      chips={scheme.groups.map((it) => ({
        key: it.id,
        text: ranking.group(
          isExampleRoster(evaluation, it.id) ? setup.scheme.exampleRoster(it.name) : it.name,
          countOf(it.id),
        ),
      }))}
    />
  );
}
