import { makeStyles } from '@fluentui/react-components';

/** Rows of the ranking: rank or state, name, bar or remark, figure. */
export const useRankStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '46px 70px 1fr 56px',
    columnGap: '8px',
    alignItems: 'center',
    minHeight: '25px',
  },
  rank: { display: 'flex', justifyContent: 'flex-end', alignItems: 'baseline', gap: '3px' },
  /** The second line of a row, from the name on. */
  note: { gridColumn: '2 / -1', lineHeight: '14px' },
  figure: { minWidth: '17px' },
  name: {
    display: 'block',
    width: '100%',
    textDecorationLine: 'none',
    color: 'inherit',
    ':hover': { textDecorationLine: 'underline' },
  },
  legend: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '2px 0 6px',
  },
  apart: { fontWeight: 400, padding: '8px 0 4px', marginTop: '10px' },
});
