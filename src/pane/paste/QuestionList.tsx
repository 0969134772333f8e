import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { pasteAnswers, type PasteQuestion, type PasteQuestionCode } from '../../base/pasteNote';
import type { PanePasteTexts, PasteQuestionText } from '../../i18n/panePasteTexts';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import type { PasteWork } from './pasteWork';

const useStyles = makeStyles({
  item: { padding: '8px 0', overflowWrap: 'anywhere' },
  question: { margin: '6px 0 0', padding: '0', border: '0' },
  // Within the group: before Chromium 86 a fieldset lays out nothing itself.
  answers: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  answer: { minWidth: '0', maxWidth: '100%', fontWeight: 400 },
});

interface QuestionListProps {
  readonly questions: readonly PasteQuestion[];
  readonly answers: PasteWork['answers'];
  readonly onAnswer: (answers: PasteWork['answers']) => void;
}

/** What changes points and only people can say; an answer can be changed until the table is taken over. */
export function QuestionList({ questions, answers, onAnswer }: QuestionListProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages } = usePane();
  const { paste } = messages.pane;
  if (questions.length === 0) return null;
  const open = questions.filter((it) => answers[it.id] === undefined).length;
  return (
    <section>
      <h3 className={mergeClasses(text.label, open > 0 && text.warn)}>
        {open > 0 ? paste.settle(open) : paste.settled}
      </h3>
      <ul className={text.list}>
        {questions.map((it) => {
          const words = questionText(paste, it);
          return (
            <li key={it.id} className={mergeClasses(styles.item, text.thinTop)}>
              <p>
                {it.row !== null && <span className={text.muted}>{paste.row(it.row)} </span>}
                {words.question}
              </p>
              <fieldset className={styles.question} aria-label={words.question}>
                <div className={styles.answers}>
                  {pasteAnswers[it.code].map((answer, index) => (
                    <Button
                      key={answer}
                      size="small"
                      className={styles.answer}
                      appearance={answers[it.id] === answer ? 'primary' : 'secondary'}
                      aria-pressed={answers[it.id] === answer}
                      onClick={() => onAnswer({ ...answers, [it.id]: answer })}
                    >
                      {words.answers[index]}
                    </Button>
                  ))}
                </div>
              </fieldset>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function questionText<C extends PasteQuestionCode>(
  { question }: PanePasteTexts,
  it: PasteQuestion<C>,
): PasteQuestionText {
  return question[it.code](it.params);
}
