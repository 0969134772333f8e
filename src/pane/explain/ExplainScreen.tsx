import { useEffect, useState } from 'react';
import type { Leaf, Scheme } from '../../scheme/scheme';
import { hasScoreSheets } from '../../scheme/stagesOf';
import { locateTableLeaves, locateTables } from '../../scheme/locate';
import type { Evaluation, RosterUnit } from '../../scoring/evaluation';
import type { UnitScore } from '../../scoring/unitScore';
import { NoSheets } from '../entries/NoSheets';
import { Frame } from '../frame/Frame';
import { usePane } from '../paneContext';
import { CellButton } from './CellButton';
import { ExplainHead, LeafSteps } from './ExplainHead';
import { LeafExplanation } from './LeafExplanation';
import { StepList } from './StepList';

/** The leaves that the units of a group are scored by, in document order. */
function leavesOf(scheme: Scheme, group: string): readonly Leaf[] {
  if (!hasScoreSheets(scheme, group)) return [];
  const table = scheme.groups.find((it) => it.id === group)?.table;
  return locateTables(scheme)
    .filter((it) => it.item.id === table)
    .flatMap((it) => locateTableLeaves(it).map((leaf) => leaf.item));
}

interface ExplainScreenProps {
  readonly scheme: Scheme;
  readonly evaluation: Evaluation;
  /** null: the selected cell's, else the first unit's. */
  readonly unit: string | null;
  readonly leaf: string | null;
}

/** A score to explain; `leaf` null is the unit's total. */
interface Shown {
  readonly unit: string;
  readonly leaf: string | null;
}

/** What is shown, starting at the selected cell where no unit is asked for. */
function useShown({ unit, leaf, evaluation }: ExplainScreenProps) {
  const { session, snapshot, attempt } = usePane();
  const units = evaluation.roster.filter(
    (it) => it.status === 'active' && snapshot.scores[it.code] !== undefined,
  );
  const [shown, show] = useState<Shown>({ unit: unit ?? units[0]?.code ?? '', leaf });
  const [isElsewhere, setIsElsewhere] = useState(false);
  useEffect(() => {
    if (unit === null)
      void attempt(async () => {
        const place = await session.locateSelection();
        if (place !== null) show(place);
      });
  }, [unit, session, attempt]);
  const showSelected = () =>
    void attempt(async () => {
      const place = await session.locateSelection();
      setIsElsewhere(place === null);
      if (place !== null) show(place);
    });
  return { units, shown, show, isElsewhere, showSelected };
}

interface UnitExplanationProps extends ReturnType<typeof useShown> {
  readonly scheme: Scheme;
  readonly unit: RosterUnit;
  readonly score: UnitScore;
}

function UnitExplanation(props: UnitExplanationProps) {
  const { scheme, units, unit, score, shown, show, isElsewhere, showSelected } = props;
  const { messages, session } = usePane();
  const { explain, notices } = messages.pane;
  const leaves = leavesOf(scheme, unit.group);
  const leaf = leaves.find((it) => it.key === shown.leaf) ?? null;
  const key = leaf === null ? null : leaf.key;
  const explanation = session.explain(unit.code, key);
  const showLeaf = (to: string | null): void => show({ unit: unit.code, leaf: to });
  return (
    <Frame
      title={explain.title}
      aside={
        <LeafSteps leaves={[...leaves.map((it) => it.key), null]} leaf={key} onShow={showLeaf} />
      }
      {...(isElsewhere ? { why: notices.notOurs } : {})}
      foot={
        <CellButton
          cell={explanation === null ? null : explanation.cell}
          onSelected={showSelected}
        />
      }
    >
      <ExplainHead
        units={units}
        unit={unit}
        leaf={leaf}
        score={score}
        onUnit={(code) => show({ unit: code, leaf: shown.leaf })}
        onSelected={showSelected}
      />
      {explanation === null && <p>{explain.notScored}</p>}
      {explanation !== null && leaf === null && (
        <StepList
          steps={explanation.steps}
          changeLabel={explain.change}
          scoreLabel={score?.total === null ? explain.sumSoFar : explain.total}
        />
      )}
      {explanation !== null && leaf !== null && (
        <LeafExplanation
          scheme={scheme}
          group={unit.group}
          leaf={leaf}
          score={score}
          explanation={explanation}
          onTotal={() => showLeaf(null)}
        />
      )}
    </Frame>
  );
}

/** 得分说明: how a score came about, step by step, from the document to what was typed. */
export function ExplainScreen(props: ExplainScreenProps) {
  const { messages, snapshot } = usePane();
  const state = useShown(props);
  const unit = state.units.find((it) => it.code === state.shown.unit);
  const score = snapshot.scores[state.shown.unit];
  if (unit === undefined || score === undefined)
    return (
      <Frame title={messages.pane.explain.title}>
        <NoSheets />
      </Frame>
    );
  return <UnitExplanation {...state} scheme={props.scheme} unit={unit} score={score} />;
}
