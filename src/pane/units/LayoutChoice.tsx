import { makeStyles, mergeClasses, Radio, RadioGroup } from '@fluentui/react-components';
import type { SheetLayout } from '../../scoring/evaluation';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  choice: { marginLeft: '28px' },
  option: { alignItems: 'flex-start' },
  line: { display: 'block' },
});

interface LayoutChoiceProps {
  /** The name of the group, for those who only hear the pane. */
  readonly name: string;
  readonly layout: SheetLayout;
  readonly suggested: SheetLayout;
  /** What the group's sheets are like now; null where it has none yet. */
  readonly now: SheetLayout | null;
  readonly onChoose: (layout: SheetLayout) => void;
}

/** 一单位一表 or 一组一表, each with what it is good for; a change of sheets that are there says what becomes of them. */
export function LayoutChoice({ name, layout, suggested, now, onChoose }: LayoutChoiceProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const texts = usePane().messages.pane.setup.layout;
  const small = mergeClasses(styles.line, text.small, text.second);
  return (
    <div className={styles.choice}>
      <RadioGroup
        aria-label={texts.title(name)}
        value={layout}
        onChange={(_, { value }) => onChoose(value === 'groupSheet' ? value : 'unitSheets')}
      >
        {(['unitSheets', 'groupSheet'] as const).map((it) => (
          <Radio
            key={it}
            className={styles.option}
            value={it}
            label={
              <>
                <span>{it === suggested ? texts.suggested(texts[it].name) : texts[it].name}</span>
                <span className={small}>{texts[it].what}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
      {now !== null && now !== layout && <p className={small}>{texts.change}</p>}
    </div>
  );
}
