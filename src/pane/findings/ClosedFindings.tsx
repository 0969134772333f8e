import type { Finding } from '../../base/finding';
import { Fold } from '../frame/Fold';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { ClosedFinding } from './ClosedFinding';

/** More of one kind than this are folded but for the first two. */
const mostShown = 4;
const shownOfMany = 2;

/** The findings in lists of one kind each, kinds and findings in their order. */
export function byKind(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const codes = [...new Set(findings.map((it) => it.code))];
  return codes.map((code) => findings.filter((it) => it.code === code));
}

interface ClosedFindingsProps {
  /** Of one kind. */
  readonly findings: readonly Finding[];
  /** The first kind of the list has no line above. */
  readonly isFirst: boolean;
  readonly onOpen: (finding: string, option: string | null) => void;
}

/** The undecided findings of one kind in brief; of many the first ones, the others folded. */
export function ClosedFindings({ findings, isFirst, onOpen }: ClosedFindingsProps) {
  const text = useTextStyles();
  const { moreAlike } = usePane().messages.pane.findings;
  const shown = findings.length > mostShown ? findings.slice(0, shownOfMany) : findings;
  const rest = findings.slice(shown.length);
  const rows = (list: readonly Finding[]) => (
    <ul className={text.list}>
      {list.map((finding) => (
        <ClosedFinding
          key={finding.id}
          finding={finding}
          onOpen={(option) => onOpen(finding.id, option)}
        />
      ))}
    </ul>
  );
  return (
    <div className={isFirst ? undefined : text.hairTop}>
      {rows(shown)}
      {rest.length > 0 && <Fold title={moreAlike(rest.length)}>{rows(rest)}</Fold>}
    </div>
  );
}
