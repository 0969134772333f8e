import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ClipboardPaste20Regular } from '@fluentui/react-icons/svg/clipboard-paste';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import type { DraftReview } from '../../flows/reviewDraft';
import type { Evaluation } from '../../scoring/evaluation';
import { Frame } from '../frame/Frame';
import { PrimaryButton } from '../frame/PrimaryButton';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { CopyYear } from './CopyYear';
import { DraftChanges } from './DraftChanges';
import { OldYears } from './OldYears';
import { SplitPoints } from './SplitPoints';
import { SuggestLine } from './SuggestLine';

const useStyles = makeStyles({
  open: { justifyContent: 'flex-start', minWidth: '0', margin: '8px 0 0', fontWeight: 400 },
  tools: { marginTop: '16px' },
});

/** 方案: goes to the sheet, shows what was changed there, applies or discards it; equal points and next year's copy. */
export function SchemeSheetScreen({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, session, snapshot, run, go, isBusy } = usePane();
  const { schemeSheet: texts } = messages.pane;
  const { draft } = snapshot;
  return (
    <Frame
      title={texts.title}
      foot={
        <>
          <PrimaryButton
            lack={lackOf(draft, texts.applyLack)}
            onClick={() => void run(() => session.applyScheme())}
          >
            {texts.apply}
          </PrimaryButton>
          {draft !== null && (
            <Button
              appearance="subtle"
              disabledFocusable={isBusy}
              onClick={() => void run(() => session.discardScheme())}
            >
              {texts.discard}
            </Button>
          )}
        </>
      }
    >
      <p className={mergeClasses(text.small, text.second)}>{texts.intro}</p>
      {evaluation.scheme.tables.map((table) => (
        <Button
          key={table.id}
          className={styles.open}
          icon={<Table20Regular />}
          disabledFocusable={isBusy}
          onClick={() =>
            void run(
              () => session.openScheme(table.id),
              () => null,
            )
          }
        >
          {texts.open(table.name)}
        </Button>
      ))}
      <SuggestLine />
      <Button
        className={styles.open}
        icon={<ClipboardPaste20Regular />}
        disabledFocusable={isBusy}
        onClick={() => go({ at: 'paste' })}
      >
        {messages.pane.paste.open.sheet}
      </Button>
      <DraftChanges draft={draft} evaluation={evaluation} />
      <div className={styles.tools}>
        <SplitPoints scheme={evaluation.scheme} />
        <CopyYear year={evaluation.scheme.year + 1} hasDraft={draft !== null} />
        <OldYears scheme={evaluation.scheme} />
      </div>
    </Frame>
  );
}

function lackOf(
  draft: DraftReview | null,
  words: { readonly nothing: string; readonly issues: string },
): string | null {
  if (draft === null) return words.nothing;
  return draft.issues.length > 0 ? words.issues : null;
}
