import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Step } from '../../base/step';
import { dash, formatPoints } from '../../i18n/formatPoints';
import { formatSigned } from '../../i18n/formatSigned';
import { stepText } from '../../i18n/stepText';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  step: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr 40px 44px',
    columnGap: '10px',
    padding: '9px 0',
    alignItems: 'baseline',
  },
  head: { padding: '0 0 2px' },
  sum: { borderTop: `1px solid ${tokens.colorNeutralForeground1}` },
  number: {
    height: '20px',
    lineHeight: '20px',
    fontSize: '12px',
    textAlign: 'center',
    borderRadius: '10px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

function change(step: Step): string {
  if (step.step === 'full') return '';
  return step.change.eq(0) ? dash : formatSigned(step.change);
}

interface StepListProps {
  readonly steps: readonly Step[];
  /** Heading of the column of changes. */
  readonly changeLabel: string;
  readonly scoreLabel: string;
}

/** The steps of an explanation: what each adds or takes, what is left after it; the last line is the score. */
export function StepList({ steps, changeLabel, scoreLabel }: StepListProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages } = usePane();
  const last = steps[steps.length - 1];
  return (
    <>
      <div aria-hidden className={mergeClasses(styles.step, styles.head, text.small, text.second)}>
        <span />
        <span />
        <span className={text.number}>{changeLabel}</span>
        <span className={text.number}>{messages.pane.explain.remaining}</span>
      </div>
      <ol className={text.list}>
        {steps.map((step, index) => {
          const { line, notes } = stepText(messages.steps, step);
          return (
            <li key={index} className={mergeClasses(styles.step, text.thinTop)}>
              <span className={styles.number} aria-hidden>
                {index + 1}
              </span>
              <div className={text.grow}>
                {line}
                {notes.map((note) => (
                  <p key={note} className={mergeClasses(text.small, text.second)}>
                    {note}
                  </p>
                ))}
              </div>
              <span className={mergeClasses(text.number, step.change.lt(0) && text.bad)}>
                {change(step)}
              </span>
              <span className={text.number}>{formatPoints(step.remaining)}</span>
            </li>
          );
        })}
        {last !== undefined && (
          <li className={mergeClasses(styles.step, styles.sum, text.strong)}>
            <span />
            <span>{scoreLabel}</span>
            <span />
            <span className={text.number}>{formatPoints(last.remaining)}</span>
          </li>
        )}
      </ol>
    </>
  );
}
