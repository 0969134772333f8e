import { Radio, RadioGroup } from '@fluentui/react-components';
import type { EvaluationOptions } from '../../scoring/evaluation';
import { Fold } from '../frame/Fold';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

/** How equal totals are ranked, with the example of each way. */
export function Ties({ ties }: { readonly ties: EvaluationOptions['ties'] }) {
  const text = useTextStyles();
  const { messages, session, run, isBusy } = usePane();
  const texts = messages.pane.ranking.ties;
  return (
    <Fold title={`${texts.label} ${texts[ties]}`}>
      <RadioGroup
        aria-label={texts.label}
        value={ties}
        disabled={isBusy}
        onChange={(_, { value }) =>
          void run(() => session.setTies(value === 'dense' ? 'dense' : 'skip'))
        }
      >
        <Radio value="skip" label={<span className={text.first}>{texts.skip}</span>} />
        <Radio value="dense" label={<span className={text.first}>{texts.dense}</span>} />
      </RadioGroup>
    </Fold>
  );
}
