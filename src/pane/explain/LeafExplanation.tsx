import type { Explanation } from '../../flows/session';
import type { Leaf, Scheme } from '../../scheme/scheme';
import type { UnitScore } from '../../scoring/unitScore';
import { usePane } from '../paneContext';
import { ScorePath } from './ScorePath';
import { pathIntoTotal } from './pathIntoTotal';
import { SourceText } from './SourceText';
import { StepList } from './StepList';
import { TypedTable } from './TypedTable';

interface LeafExplanationProps {
  readonly scheme: Scheme;
  readonly group: string;
  readonly leaf: Leaf;
  readonly score: UnitScore;
  readonly explanation: Explanation;
  readonly onTotal: () => void;
}

/** A leaf's score: its steps, the sentence applied, what was typed, its way into the total. */
export function LeafExplanation(props: LeafExplanationProps) {
  const { scheme, group, leaf, score, explanation, onTotal } = props;
  const { explain } = usePane().messages.pane;
  const points = score.leaves[leaf.key]?.points ?? null;
  return (
    <>
      <StepList steps={explanation.steps} changeLabel={explain.lost} scoreLabel={explain.score} />
      <SourceText scheme={scheme} leaf={leaf} steps={explanation.steps} />
      <TypedTable explanation={explanation} points={points} />
      <ScorePath
        leaf={leaf}
        points={points}
        stops={pathIntoTotal(scheme, group, leaf.key, score)}
        score={score}
        onTotal={onTotal}
      />
    </>
  );
}
