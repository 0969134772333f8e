import {
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef } from 'react';
import type { Finding } from '../../base/finding';
import { optionText } from '../../i18n/optionText';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { AskFields } from './AskFields';
import { figureRows } from './figureRows';
import { FigureTable } from './FigureTable';
import { GroupName } from './GroupName';
import type { DecisionForm } from './useDecisionForm';
import { useFindingWords } from './useFindingWords';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '6px',
    boxShadow: tokens.shadow2,
    padding: '12px',
    margin: '4px 0',
    '& h2:focus': { outlineStyle: 'none' },
  },
  quote: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: '10px',
    margin: '8px 0',
  },
  options: { margin: '4px 0 2px -8px' },
  option: { alignItems: 'flex-start' },
  line: { display: 'block' },
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

interface FindingCardProps {
  readonly finding: Finding;
  readonly form: DecisionForm;
  /** Takes the focus, where a person has opened it. */
  readonly isFocused: boolean;
}

/** The finding being decided: its sentence, its figures, the readings to choose from, who decides and on what basis. */
export function FindingCard({ finding, form, isFocused }: FindingCardProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages } = usePane();
  const { findings } = messages.pane;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFocused) heading.current?.focus();
  }, [isFocused]);
  const words = useFindingWords(finding);
  const rows = figureRows(finding, messages.findings.sums);
  return (
    <section className={styles.card} aria-label={words.title}>
      <div className={text.row}>
        <Warning20Filled className={mergeClasses(text.warn, text.icon)} />
        <h2 ref={heading} tabIndex={-1} className={mergeClasses(text.heading, text.grow)}>
          {words.title} <GroupName group={finding.group} />
        </h2>
        <span className={mergeClasses(text.small, text.second, text.icon)}>{words.effect}</span>
      </div>
      <p className={mergeClasses(text.small, text.second, styles.quote)}>{words.explanation}</p>
      {rows.length > 0 && <FigureTable columns={words.columns} rows={rows} />}
      <RadioGroup
        className={styles.options}
        aria-label={words.title}
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
      <div className={styles.who}>
        <Field label={findings.by} size="small">
          <Input
            size="small"
            className={styles.input}
            input={{ size: 4 }}
            placeholder={findings.byHint}
            value={form.draft.by}
            onChange={(_, { value }) => form.setBy(value)}
          />
        </Field>
        <Field label={findings.basis} size="small">
          <Input
            size="small"
            className={styles.input}
            input={{ size: 8 }}
            placeholder={findings.basisHint}
            value={form.draft.basis}
            onChange={(_, { value }) => form.setBasis(value)}
          />
        </Field>
      </div>
    </section>
  );
}
