import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { DraftReview } from '../../flows/reviewDraft';
import { findingText } from '../../i18n/findingText';
import type { Evaluation } from '../../scoring/evaluation';
import { IssueNotes } from '../frame/IssueNotes';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  part: { marginTop: '16px' },
  item: { padding: '6px 0', overflowWrap: 'anywhere' },
});

interface DraftChangesProps {
  readonly draft: DraftReview | null;
  readonly evaluation: Evaluation;
}

/** What was changed on the 方案 sheets, in plain words, what must be mended first, and what applying does besides. */
export function DraftChanges({ draft, evaluation }: DraftChangesProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages } = usePane();
  const { schemeSheet: texts } = messages.pane;
  if (draft === null)
    return <p className={mergeClasses(text.second, styles.part)}>{texts.nothing}</p>;
  if (draft.issues.length > 0)
    return (
      <section className={styles.part}>
        <h2 className={text.label}>{texts.mend(draft.issues.length)}</h2>
        <IssueNotes issues={draft.issues} />
      </section>
    );
  return (
    <section className={styles.part}>
      <h2 className={text.label}>{texts.pending(draft.changes.length)}</h2>
      <ol className={text.list}>
        {draft.changes.map((it, index) => (
          <li key={index} className={mergeClasses(styles.item, text.thinTop)}>
            {messages.actions.change(it)}
          </li>
        ))}
      </ol>
      <Consequences draft={draft} evaluation={evaluation} />
    </section>
  );
}

function Consequences({ draft, evaluation }: DraftChangesProps & { readonly draft: DraftReview }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages } = usePane();
  const { schemeSheet: texts, common } = messages.pane;
  const { aside, reopened, undecided } = draft;
  const nameOf = (code: string): string =>
    evaluation.roster.find((it) => it.code === code)?.name ?? code;
  const units = new Set(aside.map((it) => it.unit)).size;
  const lines = [
    ...(aside.length > 0 ? [texts.aside(aside.length, units)] : []),
    ...(reopened.length > 0 ? [texts.reopened(common.list(reopened.map(nameOf)))] : []),
    ...(undecided.length > 0
      ? [
          texts.undecided(
            common.list(undecided.map((it) => findingText(messages.findings, it).title)),
          ),
        ]
      : []),
    texts.kept,
  ];
  return (
    <>
      <h2 className={text.label}>{texts.consequences}</h2>
      <ul className={text.list}>
        {lines.map((line) => (
          <li key={line} className={mergeClasses(text.small, styles.item)}>
            {line}
          </li>
        ))}
      </ul>
    </>
  );
}
