import { Button, makeStyles, mergeClasses, Radio, RadioGroup } from '@fluentui/react-components';
import { ClipboardPaste20Regular } from '@fluentui/react-icons/svg/clipboard-paste';
import { useState } from 'react';
import type { Template } from '../../scheme/templates';
import { Frame } from '../frame/Frame';
import { PrimaryButton } from '../frame/PrimaryButton';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  choices: { margin: '8px 0 0 -8px' },
  choice: { alignItems: 'flex-start', padding: '6px 0' },
  line: { display: 'block' },
  paste: { justifyContent: 'flex-start', minWidth: '0', margin: '8px 0 0 -8px', fontWeight: 400 },
});

function ChoiceLabel({ choice }: { readonly choice: Template }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages } = usePane();
  const texts = messages.pane.setup.scheme;
  const small = mergeClasses(styles.line, text.small, text.second);
  return (
    <>
      <span className={mergeClasses(text.first, text.strong)}>{choice.title}</span>
      <span className={small}>{choice.documentNumber}</span>
      <span className={small}>{texts.line(choice.issuer, choice.year)}</span>
      {choice.groups.map((group) => (
        <span key={group.id} className={small}>
          {texts.group(
            group.isExample ? texts.exampleRoster(group.name) : group.name,
            group.units,
            group.leaves,
          )}
        </span>
      ))}
    </>
  );
}

/** 选方案: the built-in schemes, none chosen beforehand; then on to `next`. */
export function SchemeScreen({ next }: { readonly next: 'home' | 'insert' }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, session, file, run, go } = usePane();
  const [chosen, setChosen] = useState('');
  const texts = messages.pane.setup.scheme;
  const choose = async (): Promise<void> => {
    const outcome = await run(() => session.chooseScheme(chosen));
    if (outcome?.done === true) go({ at: next });
  };
  return (
    <Frame
      title={texts.title}
      {...(file === null ? { onBack: null } : {})}
      foot={
        <PrimaryButton
          lack={chosen === '' ? messages.pane.notices.chooseFirst : null}
          onClick={() => void choose()}
        >
          {texts.choose}
        </PrimaryButton>
      }
    >
      <p className={text.second}>{texts.intro}</p>
      <RadioGroup
        className={styles.choices}
        aria-label={texts.title}
        value={chosen}
        onChange={(_, { value }) => setChosen(value)}
      >
        {session.schemes().map((choice) => (
          <Radio
            key={choice.id}
            value={choice.id}
            label={<ChoiceLabel choice={choice} />}
            className={styles.choice}
          />
        ))}
      </RadioGroup>
      <Button
        className={styles.paste}
        appearance="subtle"
        icon={<ClipboardPaste20Regular />}
        onClick={() => go({ at: 'paste' })}
      >
        {messages.pane.paste.open.scheme}
      </Button>
    </Frame>
  );
}
