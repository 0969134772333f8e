import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef } from 'react';
import type { Finding } from '../../base/finding';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { DecisionFields } from './DecisionFields';
import { figureRows } from './figureRows';
import { FigureTable } from './FigureTable';
import { FindingPlace } from './FindingPlace';
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
});

interface FindingCardProps {
  readonly finding: Finding;
  readonly form: DecisionForm;
  /** How many other open findings the chosen option would decide as well. */
  readonly alike: number;
  /** Takes the focus, where a person has opened it. */
  readonly isFocused: boolean;
}

/** The finding being decided: its sentence, its figures, the readings to choose from, who decides and on what basis. */
export function FindingCard({ finding, form, alike, isFocused }: FindingCardProps) {
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
          {words.title} <FindingPlace finding={finding} title={words.title} />
        </h2>
        <span className={mergeClasses(text.small, text.second, text.icon)}>{words.effect}</span>
      </div>
      <p className={mergeClasses(text.small, text.second, styles.quote)}>{words.explanation}</p>
      {rows.length > 0 && <FigureTable columns={words.columns} rows={rows} />}
      {finding.options.length === 0 ? (
        <p className={text.small}>{findings.byData}</p>
      ) : (
        <DecisionFields finding={finding} form={form} alike={alike} title={words.title} />
      )}
    </section>
  );
}
