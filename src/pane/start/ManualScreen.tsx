import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fold } from '../frame/Fold';
import { Frame } from '../frame/Frame';
import { PrimaryButton } from '../frame/PrimaryButton';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  step: { display: 'grid', gridTemplateColumns: '24px 1fr', columnGap: '8px', padding: '8px 0' },
  number: {
    width: '20px',
    height: '20px',
    lineHeight: '20px',
    fontSize: '12px',
    textAlign: 'center',
    borderRadius: '10px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  steps: { marginTop: '8px' },
  notes: { margin: '0', paddingLeft: '18px', '& li': { padding: '2px 0' } },
});

/** 使用手册: the seven steps on one page. */
export function ManualScreen() {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, go } = usePane();
  const { manual } = messages.pane;
  return (
    <Frame
      title={manual.title}
      foot={<PrimaryButton onClick={() => go({ at: 'home' })}>{manual.close}</PrimaryButton>}
    >
      <p className={text.second}>{manual.intro}</p>
      <ol className={mergeClasses(text.list, styles.steps)}>
        {manual.steps.map(({ name, text: words }, index) => (
          <li key={name} className={mergeClasses(styles.step, index > 0 && text.thinTop)}>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            <div>
              <h2 className={text.heading}>{name}</h2>
              <p className={mergeClasses(text.small, text.second)}>{words}</p>
            </div>
          </li>
        ))}
      </ol>
      <Fold title={manual.notesTitle}>
        <ul className={mergeClasses(text.small, text.second, styles.notes)}>
          {manual.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Fold>
    </Frame>
  );
}
