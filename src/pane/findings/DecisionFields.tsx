import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import type { Finding } from '../../base/finding';
import { optionText } from '../../i18n/optionText';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { AskFields } from './AskFields';
import type { DecisionForm } from './useDecisionForm';

const useStyles = makeStyles({
  options: { margin: '4px 0 2px -8px' },
  option: { alignItems: 'flex-start' },
  line: { display: 'block' },
  alike: { margin: '0 0 6px -8px' },
  who: { display: 'grid', gridTemplateColumns: '84px 1fr', gap: '8px' },
  input: { minWidth: '0', width: '100%' },
});

function OptionLabel({ finding, option }: { readonly finding: Finding; readonly option: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = optionText(usePane().messages.findings, finding, option);
  return (
    <>
      <span className={text.first}>{words?.label ?? option}</span>
      <span className={mergeClasses(styles.line, text.small, text.second)}>
        {words?.consequence}
      </span>
    </>
  );
}

interface LineFieldProps {
  readonly label: string;
  readonly hint: string;
  /** In characters, at least. */
  readonly size: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function LineField({ label, hint, size, value, onChange }: LineFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <Input
        size="small"
        className={styles.input}
        input={{ size }}
        placeholder={hint}
        value={value}
        onChange={(_, { value: text }) => onChange(text)}
      />
    </Field>
  );
}

interface DecisionFieldsProps {
  readonly finding: Finding;
  readonly form: DecisionForm;
  readonly alike: number;
  readonly title: string;
}

/** The readings to choose from with the numbers they ask for, whether they hold for others too, who decides and on what basis. */
export function DecisionFields({ finding, form, alike, title }: DecisionFieldsProps) {
  const styles = useStyles();
  const { findings } = usePane().messages.pane;
  return (
    <>
      <RadioGroup
        className={styles.options}
        aria-label={title}
        value={form.draft.option?.id ?? ''}
        onChange={(_, { value }) => form.choose(value)}
      >
        {finding.options.map(({ id }) => (
          <Radio
            key={id}
            value={id}
            className={styles.option}
            label={<OptionLabel finding={finding} option={id} />}
          />
        ))}
      </RadioGroup>
      <AskFields form={form} />
      {alike > 0 && (
        <Checkbox
          className={styles.alike}
          label={findings.alike(alike)}
          checked={form.isForAlike}
          onChange={(_, { checked }) => form.setForAlike(checked === true)}
        />
      )}
      <div className={styles.who}>
        <LineField
          label={findings.by}
          hint={findings.byHint}
          size={4}
          value={form.draft.by}
          onChange={form.setBy}
        />
        <LineField
          label={findings.basis}
          hint={findings.basisHint}
          size={8}
          value={form.draft.basis}
          onChange={form.setBasis}
        />
      </div>
    </>
  );
}
