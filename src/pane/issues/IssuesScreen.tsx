import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useState } from 'react';
import type { Issue } from '../../base/issue';
import type { Scheme } from '../../scheme/scheme';
import type { Evaluation } from '../../scoring/evaluation';
import { Chips } from '../frame/Chips';
import { Frame } from '../frame/Frame';
import { PrimaryButton } from '../frame/PrimaryButton';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { FixScreen } from './FixScreen';
import { indicatorName } from './indicatorName';
import { issueGroups } from './issueGroups';
import { IssueRow } from './IssueRow';
import { useListedIssues } from './useListedIssues';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '10px 16px 6px',
    margin: '0 -16px',
    position: 'sticky',
    top: '0',
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  search: { margin: '0 16px 10px', minWidth: '0' },
  empty: { textAlign: 'center', paddingTop: '18vh' },
});

type Filter = 'all' | 'error' | 'warning' | 'fixable';

const passes: Readonly<Record<Filter, (issue: Issue) => boolean>> = {
  all: () => true,
  error: (issue) => issue.severity === 'error',
  warning: (issue) => issue.severity === 'warning',
  fixable: (issue) => issue.fix !== undefined,
};

interface IssuesScreenProps {
  readonly scheme: Scheme;
  readonly evaluation: Evaluation;
}

function useSearch({ scheme, evaluation }: IssuesScreenProps) {
  const [isSearching, setIsSearching] = useState(false);
  const [wanted, setWanted] = useState('');
  const matches = (issue: Issue): boolean => {
    const unit = evaluation.roster.find((it) => it.code === issue.place?.unit)?.name ?? '';
    const indicator = indicatorName(scheme, issue.place?.indicator ?? '') ?? '';
    return unit.includes(wanted.trim()) || indicator.includes(wanted.trim());
  };
  const toggle = (): void => {
    setIsSearching(!isSearching);
    setWanted('');
  };
  return { isSearching, wanted, setWanted, matches, toggle };
}

/** 问题清单: what is wrong in what was typed, the worst units first; safe corrections at once or all together. */
export function IssuesScreen(props: IssuesScreenProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, snapshot, session, run, isBusy } = usePane();
  const [filter, setFilter] = useState<Filter>('all');
  const [isPreview, setIsPreview] = useState(false);
  const search = useSearch(props);
  const texts = messages.pane.issues;
  const all = snapshot.issues;
  const { listed, forget } = useListedIssues(all);
  const countOf = (it: Filter): number => all.filter(passes[it]).length;
  const fixable = all.filter(passes.fixable);
  if (isPreview) return <FixScreen issues={fixable} onClose={() => setIsPreview(false)} />;
  const shown = listed.filter(({ issue }) => passes[filter](issue) && search.matches(issue));
  const groups = issueGroups(shown, props.evaluation, texts);
  const recheck = (): void => {
    forget();
    void run(
      () => session.refresh(),
      (outcome) => messages.pane.notices.recheck(outcome.snapshot.issues.length),
    );
  };
  return (
    <Frame
      title={texts.title}
      aside={
        <Button
          appearance="subtle"
          icon={<Search20Regular />}
          aria-label={messages.pane.common.search}
          aria-expanded={search.isSearching}
          onClick={search.toggle}
        />
      }
      under={
        <>
          <Chips
            label={texts.title}
            chosen={filter}
            onChoose={setFilter}
            chips={[
              { key: 'all', text: texts.filters.all(countOf('all')) },
              { key: 'error', text: texts.filters.errors(countOf('error')) },
              { key: 'warning', text: texts.filters.warnings(countOf('warning')) },
              { key: 'fixable', text: texts.filters.fixable(countOf('fixable')) },
            ]}
          />
          {search.isSearching && (
            <Input
              size="small"
              className={styles.search}
              aria-label={texts.searchLabel}
              placeholder={texts.searchLabel}
              value={search.wanted}
              onChange={(_, { value }) => search.setWanted(value)}
            />
          )}
        </>
      }
      {...(fixable.length > 0 ? { why: texts.fixAllNote } : {})}
      foot={
        fixable.length > 0 ? (
          <PrimaryButton onClick={() => setIsPreview(true)}>
            {texts.fixAll(fixable.length)}
          </PrimaryButton>
        ) : (
          <Button size="large" disabledFocusable={isBusy} onClick={recheck}>
            {texts.recheck}
          </Button>
        )
      }
    >
      {groups.map((group) => (
        <section key={group.name} aria-label={group.name}>
          <div className={styles.group}>
            <h2 className={mergeClasses(text.heading, text.grow)}>{group.name}</h2>
            <span className={mergeClasses(text.small, text.second)}>
              {texts.groupCount(group.errors, group.warnings)}
            </span>
          </div>
          <ul className={text.list}>
            {group.issues.map((it, index) => (
              <IssueRow key={index} {...it} scheme={props.scheme} />
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && (
        <div className={styles.empty}>
          <p>{all.length === 0 ? texts.empty.title : texts.noMatch}</p>
          {all.length === 0 && (
            <p className={mergeClasses(text.small, text.second)}>{texts.empty.text}</p>
          )}
        </div>
      )}
    </Frame>
  );
}
