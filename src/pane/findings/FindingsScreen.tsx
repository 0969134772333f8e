import { makeStyles, mergeClasses, ProgressBar } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../base/finding';
import { Fold } from '../frame/Fold';
import { Frame } from '../frame/Frame';
import { PrimaryButton } from '../frame/PrimaryButton';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { ClosedFinding } from './ClosedFinding';
import { decisionOf } from './decisionDraft';
import { DecidedFinding } from './DecidedFinding';
import { FindingCard } from './FindingCard';
import { findingLists, type FindingLists } from './findingLists';
import { ReferenceFinding } from './ReferenceFinding';
import { useDecisionForm } from './useDecisionForm';

const useStyles = makeStyles({
  counts: { flexShrink: 0, padding: '0 16px 8px' },
  line: { marginBottom: '4px' },
});

/** Which finding is open, and with which option chosen by a click on its closed row. */
interface Opened {
  readonly finding: string | null;
  readonly option: string | null;
  readonly isFocused: boolean;
}

function Counts({ lists }: { readonly lists: FindingLists }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { findings } = usePane().messages.pane;
  const open = lists.open.length;
  const decided = lists.must - open;
  return (
    <div className={styles.counts}>
      <div className={mergeClasses(text.row, text.small, text.second, styles.line)}>
        <span className={text.grow}>{findings.counts(lists.must, decided)}</span>
        {open === 0 ? (
          <span>{findings.allDecided}</span>
        ) : (
          <strong className={text.warn}>{findings.open(open)}</strong>
        )}
      </div>
      <ProgressBar
        value={lists.must === 0 ? 1 : decided / lists.must}
        aria-label={findings.counts(lists.must, decided)}
      />
    </div>
  );
}

interface OpenFindingProps {
  readonly lists: FindingLists;
  readonly finding: Finding;
  readonly opened: Opened;
  readonly onOpen: (opened: Opened) => void;
}

function OpenFinding({ lists, finding, opened, onOpen }: OpenFindingProps) {
  const { messages, session, run } = usePane();
  const { findings } = messages.pane;
  const decisions = lists.decided.map((it) => it.decision);
  const form = useDecisionForm(finding, {
    option: opened.option,
    earlier: decisions.find((it) => it.finding === finding.id) ?? null,
    last: decisions[decisions.length - 1] ?? null,
  });
  const next = lists.open.find((it) => it.id !== finding.id);
  const record = async (): Promise<void> => {
    const outcome = await run(() => session.decide(decisionOf(finding, form.draft, new Date())));
    if (outcome?.done !== true) return;
    onOpen({ finding: next?.id ?? null, option: null, isFocused: next !== undefined });
  };
  return (
    <FindingsFrame
      lists={lists}
      card={<FindingCard finding={finding} form={form} isFocused={opened.isFocused} />}
      openId={finding.id}
      onOpen={onOpen}
      foot={
        <PrimaryButton
          lack={form.lack === null ? null : findings.record[form.lack]}
          onClick={() => void record()}
        >
          {next === undefined ? findings.record.last : findings.record.ready}
        </PrimaryButton>
      }
    />
  );
}

interface FindingsFrameProps {
  readonly lists: FindingLists;
  readonly card: ReactNode;
  readonly openId: string | null;
  readonly onOpen: (opened: Opened) => void;
  readonly foot: ReactNode;
}

function FindingsFrame({ lists, card, openId, onOpen, foot }: FindingsFrameProps) {
  const text = useTextStyles();
  const { findings } = usePane().messages.pane;
  return (
    <Frame title={findings.title} under={<Counts lists={lists} />} foot={foot}>
      {card}
      <ul className={text.list}>
        {lists.open
          .filter((it) => it.id !== openId)
          .map((finding) => (
            <ClosedFinding
              key={finding.id}
              finding={finding}
              onOpen={(option) => onOpen({ finding: finding.id, option, isFocused: true })}
            />
          ))}
      </ul>
      {lists.decided.length > 0 && (
        <Fold title={findings.decidedSection(lists.decided.length)}>
          <ul className={text.list}>
            {lists.decided.map(({ finding, decision }) => (
              <DecidedFinding
                key={finding.id}
                finding={finding}
                decision={decision}
                onChange={() => onOpen({ finding: finding.id, option: null, isFocused: true })}
              />
            ))}
          </ul>
        </Fold>
      )}
      {lists.reference.length > 0 && (
        <Fold title={findings.referenceSection(lists.reference.length)}>
          <ul className={text.list}>
            {lists.reference.map((finding) => (
              <ReferenceFinding
                key={finding.id}
                finding={finding}
                onOpen={(option) => onOpen({ finding: finding.id, option, isFocused: true })}
              />
            ))}
          </ul>
        </Fold>
      )}
    </Frame>
  );
}

/** 方案体检: undecided findings first, one open at a time; then what is decided, then what is for reference. */
export function FindingsScreen({ finding }: { readonly finding: string | null }) {
  const { messages, snapshot, go } = usePane();
  const [opened, open] = useState<Opened>({ finding, option: null, isFocused: false });
  const lists = findingLists(snapshot);
  const all = [...lists.open, ...lists.decided.map((it) => it.finding), ...lists.reference];
  const shown = all.find((it) => it.id === opened.finding) ?? lists.open[0];
  if (shown !== undefined)
    return (
      <OpenFinding
        key={`${shown.id}/${opened.option ?? ''}`}
        lists={lists}
        finding={shown}
        opened={opened}
        onOpen={open}
      />
    );
  return (
    <FindingsFrame
      lists={lists}
      card={null}
      openId={null}
      onOpen={open}
      foot={
        <PrimaryButton isOnward onClick={() => go({ at: 'home' })}>
          {messages.pane.findings.record.home}
        </PrimaryButton>
      }
    />
  );
}
