import { stylesOf } from '../../src/layout/styles';

test.each([
  [0, '0', '0.00'],
  [1, '0.0', '0.00'],
  [2, '0.00', '0.00'],
  [4, '0.0000', '0.0000'],
])(
  'with %d decimals a total reads %s, and what it is made of no less than points have',
  (decimals, total, part) => {
    const styles = stylesOf(decimals);
    expect([styles.total, styles.computed, styles.grandFigure].map((it) => it.format)).toEqual([
      total,
      total,
      total,
    ]);
    expect([styles.points.format, styles.pointsBold.format]).toEqual([part, part]);
  },
);
