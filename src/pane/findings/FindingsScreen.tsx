import { makeStyles, mergeClasses, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../base/finding';
import { Fold } from '../frame/Fold';
import { Frame } from '../frame/Frame';
import { PrimaryButton } from '../frame/PrimaryButton';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { alikeFindings } from './alikeFindings';
import { byKind, ClosedFindings } from './ClosedFindings';
import { decisionOf } from './decisionDraft';
import { DecidedFinding } from './DecidedFinding';
import { FindingCard } from './FindingCard';
import { findingLists, type FindingLists } from './findingLists';
import { ReferenceFold } from './ReferenceFold';
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

interface FindingRowsProps {
  readonly lists: FindingLists;
  /** The finding in the card, which has no row. */
  readonly openId: string | null;
  readonly onOpen: (finding: string, option: string | null) => void;
}

function FindingRows({ lists, openId, onOpen }: FindingRowsProps) {
  const text = useTextStyles();
  const { findings } = usePane().messages.pane;
  return (
    <>
      {byKind(lists.open.filter((it) => it.id !== openId)).map((kind, index) => (
        <ClosedFindings key={kind[0]?.code} findings={kind} isFirst={index === 0} onOpen={onOpen} />
      ))}
      {lists.decided.length > 0 && (
        <Fold title={findings.decidedSection(lists.decided.length)}>
          <ul className={text.list}>
            {lists.decided.map(({ finding, decision }) => (
              <DecidedFinding
                key={finding.id}
                finding={finding}
                decision={decision}
                onChange={() => onOpen(finding.id, null)}
              />
            ))}
          </ul>
        </Fold>
      )}
      <ReferenceFold
        title={findings.warningSection(lists.warnings.length)}
        findings={lists.warnings.filter((it) => it.id !== openId)}
        onOpen={onOpen}
      />
      <ReferenceFold
        title={findings.referenceSection(lists.reference.length)}
        findings={lists.reference.filter((it) => it.id !== openId)}
        onOpen={onOpen}
      />
    </>
  );
}

/** The finding in the card: the one that was opened, else the first undecided one, and its form. */
function useOpened(lists: FindingLists, start: string | null) {
  const [opened, setOpened] = useState<Opened>({ finding: start, option: null, isFocused: false });
  const decidedOnes = lists.decided.map((it) => it.finding);
  const all = [...lists.open, ...decidedOnes, ...lists.warnings, ...lists.reference];
  const finding = all.find((it) => it.id === opened.finding) ?? lists.open[0] ?? null;
  const decisions = lists.decided.map((it) => it.decision);
  const form = useDecisionForm(finding, {
    option: opened.option,
    earlier: decisions.find((it) => it.finding === finding?.id) ?? null,
    last: decisions[decisions.length - 1] ?? null,
  });
  const open = (id: string | null, option: string | null): void =>
    setOpened({ finding: id, option, isFocused: id !== null });
  return { finding, form, open, isFocused: opened.isFocused };
}

/** The open finding that comes after this one in the list, the first one after the last; without those decided with it. */
function nextOpen(
  open: readonly Finding[],
  finding: Finding | null,
  withIt: readonly Finding[],
): Finding | undefined {
  const at = open.findIndex((it) => it.id === finding?.id);
  const others = [...open.slice(at + 1), ...open.slice(0, Math.max(0, at))];
  return others.find((it) => it.id !== finding?.id && !withIt.includes(it));
}

/** 方案体检: undecided findings first, one open at a time; then what is decided, then what is for reference. */
export function FindingsScreen({ finding: start }: { readonly finding: string | null }) {
  const { messages, session, snapshot, run, go } = usePane();
  const { title, record } = messages.pane.findings;
  const lists = findingLists(snapshot);
  const { finding, form, open, isFocused } = useOpened(lists, start);
  const alike = finding === null ? [] : alikeFindings(finding, form.draft.option, lists.open);
  const next = nextOpen(lists.open, finding, form.isForAlike ? alike : []);
  const decide = async (decided: Finding): Promise<void> => {
    const all = [decided, ...(form.isForAlike ? alike : [])];
    const decisions = all.map((it) => decisionOf(it, form.draft, new Date()));
    const outcome = await run(() => session.decide(...decisions));
    if (outcome?.done !== true) return;
    form.drop();
    open(next?.id ?? null, null);
  };
  return (
    <Frame
      title={title}
      under={<Counts lists={lists} />}
      foot={
        finding === null ? (
          <PrimaryButton isOnward onClick={() => go({ at: 'home' })}>
            {record.home}
          </PrimaryButton>
        ) : finding.options.length === 0 ? (
          <PrimaryButton
            isOnward
            onClick={() => (next === undefined ? go({ at: 'home' }) : open(next.id, null))}
          >
            {next === undefined ? record.home : record.skip}
          </PrimaryButton>
        ) : (
          <PrimaryButton
            lack={form.lack === null ? null : record[form.lack]}
            onClick={() => void decide(finding)}
          >
            {next === undefined ? record.last : record.ready}
          </PrimaryButton>
        )
      }
    >
      {finding !== null && (
        <FindingCard
          key={finding.id}
          finding={finding}
          form={form}
          alike={alike.length}
          isFocused={isFocused}
        />
      )}
      <FindingRows lists={lists} openId={finding === null ? null : finding.id} onOpen={open} />
    </Frame>
  );
}
