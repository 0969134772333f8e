import { Button, makeStyles, mergeClasses, ProgressBar } from '@fluentui/react-components';
import type { Progress } from '../../flows/session';
import { StepSign } from '../home/StepSign';
import { usePane } from '../paneContext';
import { Frame } from './Frame';
import type { RunningTask } from './useLongTask';
import { useTextStyles } from './useTextStyles';
import { WorkingSign } from './WorkingSign';

const useStyles = makeStyles({
  top: { padding: '20px 0' },
  figures: { display: 'flex', alignItems: 'baseline' },
  count: { minHeight: '40px' },
  done: { fontSize: '32px', lineHeight: '40px', fontWeight: 600 },
  total: { fontSize: '20px' },
  // A host that keeps the page's thread lets no transition run: the bar would stay behind the figure.
  bar: { transitionProperty: 'none' },
  working: { marginTop: '8px' },
  stage: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto',
    columnGap: '12px',
    alignItems: 'center',
    minHeight: '44px',
  },
});

interface StageProps {
  readonly stage: Progress['stage'];
  readonly progress: Progress;
}

function Stage({ stage, progress }: StageProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { progress: texts, notices } = usePane().messages.pane;
  const order = progress.stages;
  const place = order.indexOf(stage);
  const ahead = place - order.indexOf(progress.stage);
  const row = mergeClasses(styles.stage, place > 0 && text.thinTop);
  if (ahead === 0)
    return (
      <li className={row}>
        <WorkingSign />
        <span className={text.strong}>
          {texts.stages[stage]}
          <span className={text.hidden}>{notices.signs.partial}</span>
        </span>
        <span className={text.number}>
          {progress.name !== '' && texts.count(progress.done, progress.total)}
        </span>
      </li>
    );
  const isDone = ahead < 0;
  return (
    <li className={row}>
      <StepSign sign={isDone ? 'done' : 'later'} />
      <span className={mergeClasses(!isDone && text.second)}>{texts.stages[stage]}</span>
      <span className={mergeClasses(text.small, text.second)}>{isDone && texts.done}</span>
    </li>
  );
}

function Stages({ progress }: { readonly progress: Progress }) {
  const text = useTextStyles();
  return (
    <ol className={text.list}>
      {progress.stages.map((stage) => (
        <Stage key={stage} stage={stage} progress={progress} />
      ))}
    </ol>
  );
}

interface LongTaskProps {
  readonly title: string;
  readonly task: RunningTask;
}

/** 长任务: how far it is, with which unit, how long still, and what cancelling does. */
export function LongTask({ title, task }: LongTaskProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { progress: texts, common } = usePane().messages.pane;
  const { progress, secondsLeft, isCancelling } = task;
  const { done, total, name } = progress ?? { done: 0, total: 0, name: '' };
  return (
    <Frame
      title={title}
      onBack={null}
      why={texts.cancelMeaning}
      foot={
        <Button size="large" disabledFocusable={isCancelling} onClick={task.cancel}>
          {isCancelling ? texts.cancelling : common.cancel}
        </Button>
      }
    >
      <div className={styles.top}>
        <div className={styles.figures}>
          <p className={mergeClasses(text.grow, styles.count)}>
            {total > 0 && (
              <>
                <span className={styles.done}>{done}</span>
                <span className={mergeClasses(styles.total, text.second)}>/{total}</span>
              </>
            )}
          </p>
          {secondsLeft !== null && (
            <span className={mergeClasses(text.small, text.second)}>
              {texts.secondsLeft(secondsLeft)}
            </span>
          )}
        </div>
        <ProgressBar
          thickness="large"
          bar={{ className: styles.bar }}
          aria-label={title}
          value={total === 0 ? 0 : done / total}
          aria-valuetext={texts.count(done, total)}
        />
        <p className={styles.working}>{name !== '' && texts.working(name)}</p>
        <p className={mergeClasses(text.small, text.second)}>{texts.hint}</p>
      </div>
      {progress !== null && <Stages progress={progress} />}
    </Frame>
  );
}
