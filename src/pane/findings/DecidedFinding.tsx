import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Decision, Finding } from '../../base/finding';
import { optionText } from '../../i18n/optionText';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { FindingPlace } from './FindingPlace';
import { useFindingWords } from './useFindingWords';

const useStyles = makeStyles({
  item: { display: 'flex', alignItems: 'flex-start', gap: '8px', paddingBottom: '10px' },
  actions: { display: 'flex', gap: '10px', flexShrink: 0, whiteSpace: 'nowrap' },
});

interface DecidedFindingProps {
  readonly finding: Finding;
  readonly decision: Decision;
  readonly onChange: () => void;
}

/** A recorded decision: what, by whom, on what basis; it can be changed or withdrawn. */
export function DecidedFinding({ finding, decision, onChange }: DecidedFindingProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, session, run } = usePane();
  const { findings, notices } = messages.pane;
  const { title } = useFindingWords(finding);
  const option = optionText(messages.findings, finding, decision.option)?.label;
  const withdraw = () => void run(() => session.withdrawDecision(finding.id));
  return (
    <li className={styles.item}>
      <CheckmarkCircle20Regular className={mergeClasses(text.muted, text.icon)} />
      <div className={text.grow}>
        <p>
          {findings.decided(title, option ?? decision.option)}{' '}
          <FindingPlace finding={finding} title={title} />
        </p>
        <p className={mergeClasses(text.small, text.second)}>
          {findings.decidedBy(decision.by, decision.date, decision.basis)}
        </p>
      </div>
      <span className={mergeClasses(styles.actions, text.small)}>
        <button
          type="button"
          className={text.link}
          aria-label={notices.rowAction(findings.change, title)}
          onClick={onChange}
        >
          {findings.change}
        </button>
        <button
          type="button"
          className={text.link}
          aria-label={notices.rowAction(findings.withdraw, title)}
          title={findings.withdrawNote}
          onClick={withdraw}
        >
          {findings.withdraw}
        </button>
      </span>
    </li>
  );
}
