import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { PastedLeaf } from '../../scheme/paste/growTree';
import { pastedSum } from '../../scheme/paste/pastedSum';
import type { PastedBranch, PastedTree } from '../../scheme/paste/readTable';
import { Fold } from '../frame/Fold';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '8px', padding: '4px 0', alignItems: 'baseline' },
  name: { flexGrow: 1, flexBasis: '0', minWidth: '0', overflowWrap: 'anywhere' },
  below: { listStyleType: 'none', margin: '0', padding: '0 0 0 14px' },
  criterion: { paddingBottom: '4px', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** The tree as it was read: names, points, sums where they differ, and the criteria. */
export function TreePreview({ tree }: { readonly tree: PastedTree }) {
  const text = useTextStyles();
  const { messages } = usePane();
  return (
    <Fold title={messages.pane.paste.tree}>
      <ul className={text.list}>
        {tree.branches.map((it, index) => (
          <Branch key={index} branch={it} scale={tree.scale} />
        ))}
      </ul>
    </Fold>
  );
}

interface BranchProps {
  readonly branch: PastedBranch;
  readonly scale: PastedTree['scale'];
}

function Branch({ branch, scale }: BranchProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const amount = useAmount(scale);
  const { messages } = usePane();
  const { name, points, branches, leaves } = branch;
  const sum = pastedSum(branch);
  const differs = points !== null && sum !== null && sum !== points;
  const stated = messages.pane.paste.stated(
    amount(points ?? sum) ?? '',
    differs ? amount(sum) : null,
  );
  return (
    <li className={text.thinTop}>
      <div className={mergeClasses(styles.row, text.strong)}>
        <span className={styles.name}>{name}</span>
        <span className={mergeClasses(text.number, differs && text.warn)}>{stated}</span>
      </div>
      <ul className={styles.below}>
        {branches.map((it, index) => (
          <Branch key={index} branch={it} scale={scale} />
        ))}
        {leaves.map((it, index) => (
          <Leaf key={index} leaf={it} scale={scale} />
        ))}
      </ul>
    </li>
  );
}

function Leaf({
  leaf: { name, points, criterion, evidence },
  scale,
}: {
  readonly leaf: PastedLeaf;
  readonly scale: PastedTree['scale'];
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const amount = useAmount(scale);
  const { messages } = usePane();
  const { noPoints, evidence: evidenceText } = messages.pane.paste;
  return (
    <li className={text.thinTop}>
      <div className={styles.row}>
        <span className={styles.name}>{name}</span>
        <span className={mergeClasses(text.number, points === null && text.warn)}>
          {amount(points) ?? noPoints}
        </span>
      </div>
      <p className={mergeClasses(text.small, text.second, styles.criterion)}>
        {criterion}
        {evidence !== null && `\n${evidenceText(evidence)}`}
      </p>
    </li>
  );
}

/** Points as the table writes them: 5分 or 5%; null for none. */
function useAmount(scale: PastedTree['scale']): (points: number | null) => string | null {
  const { messages } = usePane();
  const { points: inPoints } = messages.pane.common;
  return (points) => {
    if (points === null) return null;
    return scale === 'percent' ? `${points}%` : inPoints(String(points));
  };
}
