import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Fragment } from 'react';
import type { Points } from '../../base/points';
import { formatPoints } from '../../i18n/formatPoints';
import { formatTotal } from '../../i18n/formatTotal';
import type { Leaf } from '../../scheme/scheme';
import type { UnitScore } from '../../scoring/unitScore';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import type { PathStop } from './pathIntoTotal';

const useStyles = makeStyles({
  path: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  line: { display: 'block' },
  figure: { fontSize: '14px', fontWeight: 600 },
  total: { marginTop: '8px' },
});

const shown = (points: Points): string | null => (points.eq(0) ? null : formatPoints(points));

interface ScorePathProps {
  readonly leaf: Leaf;
  readonly points: Points | null;
  readonly stops: readonly PathStop[];
  readonly score: UnitScore;
  readonly onTotal: () => void;
}

/** How a leaf's points come into the total: leaf, indicators above it, total. */
export function ScorePath({ leaf, points, stops, score, onTotal }: ScorePathProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { explain, common } = usePane().messages.pane;
  const all = [
    { name: explain.thisLeaf, figure: formatPoints(points), full: formatPoints(leaf.points) },
    ...stops.map((it) => ({
      name: it.name,
      figure: formatPoints(it.won),
      full: formatPoints(it.full),
    })),
    {
      name: explain.totalWith(shown(score.bonus), shown(score.penalty)),
      figure: score.total === null ? common.pending : formatTotal(score.total),
      full: null,
    },
  ];
  return (
    <section>
      <h2 className={text.label}>{explain.intoTotal}</h2>
      <div className={styles.path}>
        {all.map(({ name, figure, full }, index) => (
          <Fragment key={name}>
            {index > 0 && <ChevronRight16Regular className={text.muted} />}
            <span className={text.small}>
              <span className={mergeClasses(text.second, styles.line)}>{name}</span>
              <span className={styles.figure}>{figure}</span>
              {full !== null && <span className={text.second}> / {full}</span>}
            </span>
          </Fragment>
        ))}
      </div>
      <button
        type="button"
        className={mergeClasses(text.link, text.small, styles.total)}
        onClick={onTotal}
      >
        {explain.wholeTotal}
      </button>
    </section>
  );
}
