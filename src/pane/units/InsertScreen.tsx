import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { entrySheetsOf, hasScoreSheets } from '../../scheme/stagesOf';
import type { Scheme } from '../../scheme/scheme';
import { suggestedLayout } from '../../flows/suggestedLayout';
import type { RunOptions, Outcome } from '../../flows/session';
import type { Evaluation, SheetLayout } from '../../scoring/evaluation';
import { layoutOf } from '../../scoring/layoutOf';
import { isExampleRoster } from '../../scoring/exampleRoster';
import { Frame } from '../frame/Frame';
import { PrimaryButton } from '../frame/PrimaryButton';
import { LongTask } from '../frame/LongTask';
import { useLongTask } from '../frame/useLongTask';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { LayoutChoice } from './LayoutChoice';

const useStyles = makeStyles({
  groups: { border: '0', margin: '8px 0 8px -8px', padding: '0', minInlineSize: '0' },
  group: { display: 'flex', alignItems: 'flex-start' },
  line: { display: 'block' },
  note: { marginTop: '8px' },
});

interface InsertScreenProps {
  readonly scheme: Scheme;
  readonly evaluation: Evaluation;
}

/** 插入评分表: which groups get their sheets; those not inserted yet are chosen at first. */
export function InsertScreen({ scheme, evaluation }: InsertScreenProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, session, snapshot, go } = usePane();
  const { task, start } = useLongTask();
  const missing = scheme.groups.filter((it) => !evaluation.inserted.includes(it.id));
  const [chosen, setChosen] = useState<readonly string[]>(missing.map((it) => it.id));
  const texts = messages.pane.setup.insert;
  const [layouts, setLayouts] = useState<Readonly<Record<string, SheetLayout>>>({});
  const countOf = (group: string): number =>
    evaluation.roster.filter((it) => it.group === group && it.status === 'active').length;
  if (task !== null) return <LongTask title={messages.pane.progress.title} task={task} />;
  const nowOf = (group: string): SheetLayout | null =>
    evaluation.inserted.includes(group) ? layoutOf(evaluation, group) : null;
  const choiceOf = (group: string): SheetLayout =>
    layouts[group] ?? nowOf(group) ?? suggestedLayout(countOf(group));
  const sheetsOf = (group: string, layout: SheetLayout): number =>
    entrySheetsOf(
      scheme,
      group,
      layout === 'groupSheet' ? Math.min(1, countOf(group)) : countOf(group),
    );
  const sheets = chosen.reduce((sum, it) => sum + sheetsOf(it, choiceOf(it)), 0);
  const insertAll = (options: RunOptions): Promise<Outcome> =>
    session.insertSheets(
      chosen,
      options,
      Object.fromEntries(chosen.map((it) => [it, choiceOf(it)])),
    );
  const isStaged = scheme.groups.every((it) => !hasScoreSheets(scheme, it.id));
  const insert = async (): Promise<void> => {
    const outcome = await start(insertAll);
    if (outcome?.done === true) go({ at: 'home' });
  };
  const toggle = (group: string, isChosen: boolean): void =>
    setChosen(isChosen ? [...chosen, group] : chosen.filter((it) => it !== group));
  return (
    <Frame
      title={texts.title}
      {...(snapshot.open.length > 0 ? { why: texts.openFindings(snapshot.open.length) } : {})}
      foot={
        <PrimaryButton lack={sheets === 0 ? texts.groups : null} onClick={() => void insert()}>
          {texts.start(sheets)}
        </PrimaryButton>
      }
    >
      <p className={text.second}>{isStaged ? texts.introStages : texts.intro}</p>
      <fieldset className={styles.groups} aria-label={texts.groups}>
        {scheme.groups.map((group) => (
          <div key={group.id}>
            <Checkbox
              className={styles.group}
              checked={chosen.includes(group.id)}
              onChange={(_, { checked }) => toggle(group.id, checked === true)}
              label={
                <>
                  <span className={text.first}>
                    {texts.group(
                      isExampleRoster(evaluation, group.id)
                        ? messages.pane.setup.scheme.exampleRoster(group.name)
                        : group.name,
                      countOf(group.id),
                    )}
                  </span>
                  {evaluation.inserted.includes(group.id) && (
                    <span className={mergeClasses(styles.line, text.small, text.second)}>
                      {texts.done(sheetsOf(group.id, layoutOf(evaluation, group.id)))} ·{' '}
                      {texts.again}
                    </span>
                  )}
                </>
              }
            />
            {chosen.includes(group.id) && hasScoreSheets(scheme, group.id) && (
              <LayoutChoice
                name={group.name}
                layout={choiceOf(group.id)}
                suggested={suggestedLayout(countOf(group.id))}
                now={nowOf(group.id)}
                onChoose={(it) => setLayouts({ ...layouts, [group.id]: it })}
              />
            )}
          </div>
        ))}
      </fieldset>
      <p className={mergeClasses(text.small, text.second, styles.note)}>{texts.keeps}</p>
    </Frame>
  );
}
