import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { SuggestedPlace } from '../../scheme/suggest/suggestion';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { JudgedNote } from './JudgedNote';
import { SuggestedRule } from './SuggestedRule';

const useStyles = makeStyles({
  leaf: { marginTop: '16px', '& h2:focus': { outlineStyle: 'none' } },
  head: { overflowWrap: 'anywhere' },
  list: { paddingTop: '6px' },
});

interface SuggestedLeafProps {
  readonly place: SuggestedPlace;
  /** Counts up each time that it takes the focus, since what had it is gone; 0 does not. */
  readonly focus: number;
  readonly onDone: () => void;
}

/** An indicator or item with the sentences of the document that may be its rules. */
export function SuggestedLeaf({ place, focus, onDone }: SuggestedLeafProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { suggest } = usePane().messages.pane;
  const id = useId();
  const [isJudged, setJudged] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus > 0) heading.current?.focus();
  }, [focus]);
  const { part, name, points, path, suggestions, caps, isDrafted } = place;
  const above = part === 'leaves' ? path : [...path, suggest.parts[part]];
  return (
    <section className={styles.leaf} aria-labelledby={`${id} ${id}above`}>
      <div className={text.row}>
        <h2
          id={id}
          ref={heading}
          tabIndex={-1}
          className={mergeClasses(text.heading, text.grow, styles.head)}
        >
          {name}
        </h2>
        {points !== null && (
          <span className={mergeClasses(text.small, text.second, text.icon)}>
            {suggest.points(points)}
          </span>
        )}
      </div>
      <p id={`${id}above`} className={mergeClasses(text.small, text.second)}>
        {suggest.path(above)}
      </p>
      {isDrafted && <p className={mergeClasses(text.small, text.second)}>{suggest.drafted}</p>}
      <JudgedNote place={place} isJudged={isJudged} onChange={setJudged} />
      <ul className={mergeClasses(text.list, styles.list)}>
        {suggestions.map((it) => (
          <SuggestedRule key={it.id} suggestion={it} isJudged={isJudged} onDone={onDone} />
        ))}
      </ul>
      {caps.map((it) => (
        <p key={it} className={mergeClasses(text.small, text.second)}>
          {suggest.caps(it)}
        </p>
      ))}
    </section>
  );
}
