import {
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import type { PasteState } from './usePaste';

const useStyles = makeStyles({
  choices: { marginLeft: '-8px' },
  choice: { alignItems: 'flex-start' },
  what: { display: 'block' },
  part: { marginTop: '12px', display: 'grid', rowGap: '8px' },
  year: { width: '96px' },
});

interface PasteModeProps {
  readonly state: PasteState;
  /** Both ways are open. */
  readonly hasChoice: boolean;
}

/** Whether the tables make a new scheme or replace those that are there, and the facts of a new one. */
export function PasteModeFields({ state, hasChoice }: PasteModeProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages } = usePane();
  const { paste } = messages.pane;
  const { mode, facts } = state;
  const small = mergeClasses(styles.what, text.small, text.second);
  return (
    <div className={styles.part}>
      {hasChoice && (
        <Field label={paste.mode}>
          <RadioGroup
            className={styles.choices}
            value={mode}
            onChange={(_, { value }) => state.setMode(value === 'scheme' ? 'scheme' : 'replace')}
          >
            {(['replace', 'scheme'] as const).map((it) => (
              <Radio
                key={it}
                value={it}
                className={styles.choice}
                label={
                  <>
                    {paste.modes[it].name}
                    <span className={small}>{paste.modes[it].what}</span>
                  </>
                }
              />
            ))}
          </RadioGroup>
        </Field>
      )}
      {!hasChoice && <p className={small}>{paste.modes[mode].what}</p>}
      {mode === 'scheme' && (
        <>
          <Field label={paste.schemeTitle}>
            <Input
              value={facts.title}
              onChange={(_, { value }) => state.setFacts({ title: value })}
            />
          </Field>
          <Field label={paste.documentNumber}>
            <Input
              value={facts.documentNumber}
              onChange={(_, { value }) => state.setFacts({ documentNumber: value })}
            />
          </Field>
          <Field label={paste.year}>
            <Input
              className={styles.year}
              inputMode="numeric"
              value={facts.year}
              onChange={(_, { value }) => state.setFacts({ year: value })}
            />
          </Field>
        </>
      )}
    </div>
  );
}
