import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Indicator, Scheme } from '../../scheme/scheme';
import { Frame } from '../frame/Frame';
import { PrimaryButton } from '../frame/PrimaryButton';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  item: { padding: '8px 0' },
  first: { paddingTop: '0' },
  more: { marginTop: '8px' },
});

function countLeaves(indicators: readonly Indicator[]): number {
  return indicators.reduce((sum, it) => sum + it.leaves.length + countLeaves(it.indicators), 0);
}

/** 方案, once chosen: what it is and how large; another one needs another workbook. */
export function SchemeFactsScreen({ scheme }: { readonly scheme: Scheme }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, go } = usePane();
  const texts = messages.pane.setup.scheme;
  const small = mergeClasses(text.small, text.second);
  const leavesOf = (table: string): number =>
    countLeaves(scheme.tables.find((it) => it.id === table)?.indicators ?? []);
  return (
    <Frame
      title={messages.pane.home.steps.scheme}
      foot={
        <PrimaryButton isOnward onClick={() => go({ at: 'findings' })}>
          {messages.pane.findings.title}
        </PrimaryButton>
      }
    >
      <p className={small}>{texts.inUse}</p>
      <p className={text.strong}>{scheme.title}</p>
      <p className={small}>{scheme.documentNumber}</p>
      <p className={small}>{texts.line(scheme.issuer, scheme.year)}</p>
      <ul className={mergeClasses(text.list, styles.more)}>
        {scheme.groups.map((group) => (
          <li key={group.id} className={mergeClasses(styles.item, text.thinTop)}>
            {texts.group(
              group.isExample ? texts.exampleRoster(group.name) : group.name,
              group.units.length,
              leavesOf(group.table),
            )}
          </li>
        ))}
        {scheme.stages.map((stage) => (
          <li key={stage.id} className={mergeClasses(styles.item, text.thinTop)}>
            {stage.name}
            <p className={small}>{stage.due}</p>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
