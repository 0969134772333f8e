import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { eventLists } from '../../scoring/eventLists';
import type { Scheme } from '../../scheme/scheme';
import type { Evaluation } from '../../scoring/evaluation';
import { Frame } from '../frame/Frame';
import { GroupChips } from '../frame/GroupChips';
import { PrimaryButton } from '../frame/PrimaryButton';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { eventUnitList } from './eventUnitList';
import { EventUnitRow } from './EventUnitRow';
import { LedgerLine } from './LedgerLine';
import { useEventChanges } from './useEventChanges';

const useStyles = makeStyles({
  head: { padding: '8px 0 4px' },
  all: { minWidth: '0', fontWeight: 400, marginRight: '-8px' },
});

interface EventsScreenProps {
  readonly scheme: Scheme;
  readonly evaluation: Evaluation;
}

/** 扣分台账: opens the sheet, and says for which units it counts. */
export function EventsScreen({ scheme, evaluation }: EventsScreenProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, session, run } = usePane();
  const [group, choose] = useState(scheme.groups[0]?.id ?? '');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const texts = messages.pane.events;
  const entries = eventUnitList(evaluation, group);
  const selected = entries.filter((it) => chosen.includes(it.unit.code));
  const isLeaving = selected.length > 0 && selected.every((it) => it.isCounted);
  const moved = selected.filter((it) => it.isCounted === isLeaving).map((it) => it.unit.code);
  const changes = useEventChanges(evaluation, moved.join(), !isLeaving);
  if (eventLists(scheme, [], null).rules.length === 0)
    return (
      <Frame title={texts.title}>
        <p className={text.second}>{texts.none}</p>
      </Frame>
    );
  const move = async (): Promise<void> => {
    const outcome = await run(() => session.setEventUnits(moved, !isLeaving));
    if (outcome?.done === true) setChosen([]);
  };
  const others = entries.filter((it) => !it.isCounted);
  const selectAll = () =>
    setChosen((others.length > 0 ? others : entries).map((it) => it.unit.code));
  return (
    <Frame
      title={texts.title}
      under={
        <GroupChips
          scheme={scheme}
          evaluation={evaluation}
          group={group}
          onChoose={(id) => {
            choose(id);
            setChosen([]);
          }}
        />
      }
      why={isLeaving ? texts.typeNote : texts.countNote}
      foot={
        <PrimaryButton
          lack={moved.length === 0 ? messages.pane.notices.selectUnits : null}
          onClick={() => void move()}
        >
          {isLeaving ? texts.typeAgain(moved.length) : texts.count(moved.length)}
        </PrimaryButton>
      }
    >
      <LedgerLine evaluation={evaluation} />
      <div className={mergeClasses(text.row, text.small, styles.head)}>
        <span className={text.grow}>
          {texts.counted(entries.length - others.length, entries.length)}
        </span>
        <Button size="small" appearance="subtle" className={styles.all} onClick={selectAll}>
          {texts.selectAll}
        </Button>
      </div>
      <ul className={text.list}>
        {entries.map((entry) => {
          const { code } = entry.unit;
          return (
            <EventUnitRow
              key={code}
              entry={entry}
              isChosen={chosen.includes(code)}
              change={changes.find((it) => it.unit === code)}
              onChoose={(isChosen) =>
                setChosen(isChosen ? [...chosen, code] : chosen.filter((it) => it !== code))
              }
            />
          );
        })}
      </ul>
    </Frame>
  );
}
