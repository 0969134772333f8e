import type { UnitState } from '../../scoring/unitScore';

/** How the label of a unit's state is drawn. */
export const unitTone: Readonly<Record<UnitState, 'warning' | 'danger' | 'neutral'>> = {
  finished: 'neutral',
  unfinished: 'neutral',
  unreviewed: 'warning',
  wrong: 'danger',
};
