import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { findingText } from '../../i18n/findingText';
import { amountPieces } from '../../i18n/amountPieces';
import type { RuleSuggestion } from '../../scheme/suggest/suggestion';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  item: { padding: '8px 0 10px' },
  quote: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: '10px',
    margin: '0 0 6px',
    overflowWrap: 'anywhere',
  },
  rule: { overflowWrap: 'anywhere', margin: '0 0 4px' },
  amount: { fontWeight: 600 },
  note: { display: 'flex', gap: '6px', margin: '0 0 4px' },
  buttons: { display: 'flex', gap: '8px', marginTop: '8px' },
  button: { minWidth: '0', fontWeight: 400 },
});

interface SuggestedRuleProps {
  readonly suggestion: RuleSuggestion;
  /** 评分 stays beside it. */
  readonly isJudged: boolean;
  /** Called when it is no longer among the suggestions. */
  readonly onDone: () => void;
}

/** A sentence of the document, the rule it may be, what is open about it, and what to do with it. */
export function SuggestedRule({ suggestion, isJudged, onDone }: SuggestedRuleProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { suggest } = usePane().messages.pane;
  const { quote, sentence, rule } = suggestion;
  return (
    <li className={mergeClasses(styles.item, text.thinTop)}>
      <p className={text.hidden}>{suggest.quote}</p>
      <blockquote className={mergeClasses(text.small, text.second, styles.quote)}>
        {quote}
      </blockquote>
      {rule !== null && (
        <p className={styles.rule}>
          <span className={text.hidden}>{suggest.rule}</span>
          {amountPieces(sentence).map((it, at) => (
            <span key={at} className={it.isAmount ? styles.amount : undefined}>
              {it.text}
            </span>
          ))}
        </p>
      )}
      <Notes suggestion={suggestion} />
      <Actions suggestion={suggestion} isJudged={isJudged} onDone={onDone} />
    </li>
  );
}

function Notes({ suggestion }: Pick<SuggestedRuleProps, 'suggestion'>) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages } = usePane();
  const { suggest, common } = messages.pane;
  const { rule, unused, isLoose, asks } = suggestion;
  const titles = asks.map((it) => findingText(messages.findings, it).title);
  const warnings = [
    ...(rule === null ? [suggest.unread] : []),
    ...(unused.length > 0 ? [suggest.unused(common.list(unused))] : []),
    ...(isLoose ? [suggest.loose] : []),
    ...(titles.length > 0 ? [suggest.asks(common.list(titles))] : []),
  ];
  return (
    <>
      {warnings.map((it) => (
        <p key={it} className={mergeClasses(text.small, styles.note)}>
          <Warning16Filled className={mergeClasses(text.warn, text.icon)} />
          <span className={text.grow}>{it}</span>
        </p>
      ))}
    </>
  );
}

function Actions({ suggestion, isJudged, onDone }: SuggestedRuleProps) {
  const styles = useStyles();
  const { messages, session, run, isBusy } = usePane();
  const { suggest } = messages.pane;
  const { id, quote, rule } = suggestion;
  const act = async (action: () => ReturnType<typeof session.editRule>): Promise<void> => {
    const outcome = await run(action);
    if (outcome?.done === true) onDone();
  };
  const actions = [
    ...(rule === null
      ? []
      : [{ name: suggest.adopt, run: () => session.adoptRules([id], isJudged) }]),
    { name: rule === null ? suggest.write : suggest.edit, run: () => session.editRule(id) },
    {
      name: rule === null ? suggest.notRule : suggest.decline,
      run: () => session.declineRules([id]),
    },
  ];
  return (
    <div className={styles.buttons}>
      {actions.map((it) => (
        <Button
          key={it.name}
          size="small"
          className={styles.button}
          aria-label={suggest.about(it.name, quote)}
          disabledFocusable={isBusy}
          onClick={() => void act(it.run)}
        >
          {it.name}
        </Button>
      ))}
    </div>
  );
}
