import { Button, Field, Input, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { WhatIfRow, WhatIfTarget } from '../../flows/whatIf';
import { formatPoints } from '../../i18n/formatPoints';
import { formatTotal } from '../../i18n/formatTotal';
import type { PaneResultTexts } from '../../i18n/paneResultTexts';
import { Fold } from '../frame/Fold';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '8px', padding: '2px 0 10px' },
  values: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '6px', alignItems: 'end' },
  input: { minWidth: '0', width: '100%' },
  row: { padding: '4px 0' },
});

interface WhatIfProps {
  readonly group: string;
  readonly decimals: number;
  readonly nameOf: (unit: string) => string;
}

/** 试算: one figure of the scheme changed, and the units whose rank or total it changes; the workbook stays. */
export function WhatIf(props: WhatIfProps) {
  const { messages } = usePane();
  return (
    <Fold title={messages.pane.results.whatIf.title}>
      <Trial key={props.group} {...props} />
    </Fold>
  );
}

function Trial({ group, decimals, nameOf }: WhatIfProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, session } = usePane();
  const { whatIf: texts } = messages.pane.results;
  const targets = session.whatIfTargets(group);
  const [key, setKey] = useState(targets[0] === undefined ? '' : idOf(targets[0]));
  const [typed, setTyped] = useState('');
  const [rows, setRows] = useState<readonly WhatIfRow[] | null | undefined>(undefined);
  const target = targets.find((it) => idOf(it) === key);
  const value = typed.trim() === '' ? Number.NaN : Number(typed);
  const tryOut = (): void => {
    if (target !== undefined && Number.isFinite(value))
      setRows(session.whatIf(group, [{ path: target.path, value }]));
  };
  return (
    <div className={styles.part}>
      <p className={mergeClasses(text.small, text.second)}>{texts.hint}</p>
      <Field size="small" label={texts.target}>
        <Select
          size="small"
          value={key}
          onChange={(_, it) => {
            setKey(it.value);
            setRows(undefined);
          }}
        >
          {targets.map((it) => (
            <option key={idOf(it)} value={idOf(it)}>
              {labelOf(it, texts)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.values}>
        <Field
          size="small"
          label={texts.value}
          hint={target === undefined ? '' : texts.current(formatPoints(target.current))}
        >
          <Input
            size="small"
            className={styles.input}
            inputMode="decimal"
            value={typed}
            onChange={(_, it) => setTyped(it.value)}
          />
        </Field>
        <Button size="small" disabledFocusable={!Number.isFinite(value)} onClick={tryOut}>
          {texts.run}
        </Button>
      </div>
      {rows !== undefined && <Outcome rows={rows} decimals={decimals} nameOf={nameOf} />}
    </div>
  );
}

interface OutcomeProps extends Pick<WhatIfProps, 'decimals' | 'nameOf'> {
  /** null where it cannot be tried out. */
  readonly rows: readonly WhatIfRow[] | null;
}

function Outcome({ rows, decimals, nameOf }: OutcomeProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages } = usePane();
  const { whatIf: texts } = messages.pane.results;
  if (rows === null) return <p className={text.small}>{texts.impossible}</p>;
  if (rows.length === 0) return <p className={text.small}>{texts.none}</p>;
  const shown = ({ rank, total }: WhatIfRow['now']) => ({
    rank,
    total: formatTotal(total, decimals),
  });
  return (
    <>
      <p className={text.small} aria-live="polite">
        {texts.changed(rows.length)}
      </p>
      <ul className={text.list}>
        {rows.map(({ unit, was, now }) => (
          <li key={unit} className={mergeClasses(styles.row, text.thinTop)}>
            {nameOf(unit)}
            <p className={mergeClasses(text.small, text.second)}>
              {texts.change(shown(was), shown(now))}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function idOf({ kind, key }: WhatIfTarget): string {
  return `${kind}:${key}`;
}

function labelOf({ kind, key, name }: WhatIfTarget, texts: PaneResultTexts['whatIf']): string {
  return kind === 'rule' ? texts.rule(name, key) : texts[kind](name);
}
