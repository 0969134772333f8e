import type { Finding } from '../../base/finding';
import { Fold } from '../frame/Fold';
import { useTextStyles } from '../frame/useTextStyles';
import { ReferenceFinding } from './ReferenceFinding';

interface ReferenceFoldProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly onOpen: (finding: string, option: string | null) => void;
}

/** Findings that wait for nobody, folded under a line that counts them; nothing where there are none. */
export function ReferenceFold({ title, findings, onOpen }: ReferenceFoldProps) {
  const text = useTextStyles();
  if (findings.length === 0) return null;
  return (
    <Fold title={title}>
      <ul className={text.list}>
        {findings.map((finding) => (
          <ReferenceFinding
            key={finding.id}
            finding={finding}
            onOpen={(option) => onOpen(finding.id, option)}
          />
        ))}
      </ul>
    </Fold>
  );
}
