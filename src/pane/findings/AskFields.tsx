import { Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useTextStyles } from '../frame/useTextStyles';
import { placeName } from '../../scheme/placeName';
import { usePane } from '../paneContext';
import { askedNumber } from './decisionDraft';
import type { DecisionForm } from './useDecisionForm';

const useStyles = makeStyles({
  asks: { display: 'grid', gap: '6px', padding: '2px 0 8px 24px' },
  ask: { display: 'grid', gridTemplateColumns: '1fr 64px', columnGap: '8px', alignItems: 'center' },
  input: { minWidth: '0', width: '64px' },
});

/** The numbers an option asks for, with what they still leave open. */
export function AskFields({ form }: { readonly form: DecisionForm }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, snapshot } = usePane();
  const { findings } = messages.pane;
  const nameOf = (label: string): string =>
    findings.asked[label] ?? (snapshot.scheme === null ? label : placeName(snapshot.scheme, label));
  const asks = form.draft.option?.asks ?? [];
  if (asks.length === 0) return null;
  return (
    <div className={styles.asks}>
      {asks.map((ask) => {
        const typed = form.draft.answers[ask.key] ?? '';
        const isOutside = typed.trim() !== '' && askedNumber(ask, typed) === null;
        return (
          <Field
            key={ask.key}
            size="small"
            orientation="horizontal"
            className={styles.ask}
            label={findings.ask(nameOf(ask.label), ask)}
            {...(isOutside ? { validationMessage: findings.askOutside(ask.min, ask.max) } : {})}
          >
            <Input
              size="small"
              className={styles.input}
              input={{ size: 3 }}
              inputMode="decimal"
              value={typed}
              onChange={(_, { value }) => form.answer(ask.key, value)}
            />
          </Field>
        );
      })}
      {form.stillOff !== null && form.stillOff !== 0 && (
        <p className={mergeClasses(text.small, text.bad)} aria-live="polite">
          {findings.stillOff(form.stillOff)}
        </p>
      )}
    </div>
  );
}
