import { Button, makeStyles, mergeClasses, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import type { Scheme } from '../../scheme/scheme';
import type { Evaluation } from '../../scoring/evaluation';
import { FinalNote } from '../frame/FinalNote';
import { Frame } from '../frame/Frame';
import { GroupChips } from '../frame/GroupChips';
import { LongTask } from '../frame/LongTask';
import { useLongTask } from '../frame/useLongTask';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { entryList, groupToFill, type EntryUnit } from './entryList';
import { EntryRow } from './EntryRow';
import { ExampleOffer } from './ExampleOffer';
import { MarkButton } from './MarkButton';
import { NoSheets } from './NoSheets';

const useStyles = makeStyles({
  top: { paddingBottom: '8px' },
  line: { marginBottom: '4px' },
  all: { minWidth: '0', fontWeight: 400, marginRight: '-8px' },
});

interface EntriesScreenProps {
  readonly scheme: Scheme;
  readonly evaluation: Evaluation;
}

interface EntryHeadProps {
  readonly entries: readonly EntryUnit[];
  readonly isFinal: boolean;
  readonly onSelectAll: () => void;
}

function EntryHead({ entries, isFinal, onSelectAll }: EntryHeadProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { setup } = usePane().messages.pane;
  const finished = entries.filter((it) => it.score.state === 'finished').length;
  return (
    <div className={styles.top}>
      {!isFinal && (
        <p className={mergeClasses(text.small, text.second, styles.line)}>{setup.entries.intro}</p>
      )}
      <div className={mergeClasses(text.row, text.small)}>
        <span className={text.grow}>{setup.entries.finished(finished, entries.length)}</span>
        <Button size="small" appearance="subtle" className={styles.all} onClick={onSelectAll}>
          {setup.entries.selectAll}
        </Button>
      </div>
      <ProgressBar
        value={entries.length === 0 ? 0 : finished / entries.length}
        aria-label={setup.entries.finished(finished, entries.length)}
      />
    </div>
  );
}

/** 填报: how far each unit is, 评定完成 for many at once, and example entries to try things out. */
export function EntriesScreen({ scheme, evaluation }: EntriesScreenProps) {
  const text = useTextStyles();
  const { messages, session, snapshot } = usePane();
  const { task, start } = useLongTask();
  const [group, choose] = useState(() => groupToFill(snapshot, evaluation, scheme.groups));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const entries = entryList(snapshot, evaluation, group);
  if (task !== null) return <LongTask title={messages.pane.progress.exampleTitle} task={task} />;
  const { title } = messages.pane.setup.entries;
  const changeGroup = (id: string): void => {
    choose(id);
    setChosen([]);
  };
  const chips = (
    <GroupChips scheme={scheme} evaluation={evaluation} group={group} onChoose={changeGroup} />
  );
  if (entries.length === 0)
    return (
      <Frame title={title} under={chips}>
        <NoSheets />
      </Frame>
    );
  const isFinal = evaluation.finals[group] !== undefined;
  const selected = entries.filter((it) => chosen.includes(it.unit.code));
  const toSelect = entries.filter((it) => !it.isMarked);
  const selectAll = () =>
    setChosen((toSelect.length > 0 ? toSelect : entries).map((it) => it.unit.code));
  return (
    <Frame
      title={title}
      under={chips}
      {...(isFinal
        ? {}
        : {
            why: messages.pane.setup.entries.markNote,
            foot: <MarkButton selected={selected} onDone={() => setChosen([])} />,
          })}
    >
      <FinalNote evaluation={evaluation} group={group} />
      <EntryHead entries={entries} isFinal={isFinal} onSelectAll={selectAll} />
      <ul className={text.list}>
        {entries.map((entry) => (
          <EntryRow
            key={entry.unit.code}
            entry={entry}
            isChosen={chosen.includes(entry.unit.code)}
            onChoose={(isChosen) =>
              setChosen(
                isChosen
                  ? [...chosen, entry.unit.code]
                  : chosen.filter((it) => it !== entry.unit.code),
              )
            }
          />
        ))}
      </ul>
      {!isFinal && (
        <ExampleOffer
          blank={entries.filter((it) => it.isBlank).map((it) => it.unit.code)}
          onFill={(units) => void start((options) => session.fillExample(units, options))}
        />
      )}
    </Frame>
  );
}
