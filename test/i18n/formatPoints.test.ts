import * as fc from 'fast-check';
import { points } from '../../src/base/points';
import { formatPoints } from '../../src/i18n/formatPoints';
import { formatSigned } from '../../src/i18n/formatSigned';
import { formatTotal } from '../../src/i18n/formatTotal';

describe('points', () => {
  it('are written without trailing zeros and with a true minus', () => {
    expect([4.5, 5, 5.0, -2, 0, -0, 100].map(formatPoints)).toEqual([
      '4.5',
      '5',
      '5',
      '\u22122',
      '0',
      '0',
      '100',
    ]);
  });

  it('are a dash where there are none', () => {
    expect([formatPoints(null), formatTotal(null), formatSigned(null)]).toEqual(['—', '—', '—']);
  });

  it('show no noise of binary numbers, and thirds to six decimals', () => {
    expect(formatPoints(0.1 + 0.2)).toBe('0.3');
    expect(formatPoints(points(10).div(3))).toBe('3.333333');
    expect(formatPoints(points('-0.0000001'))).toBe('0');
  });

  it('read back as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (hundredths) => {
        const value = points(hundredths).div(100);
        expect(Number(formatPoints(value).replace('\u2212', '-'))).toBe(Number(value));
      }),
    );
  });
});

describe('totals', () => {
  it('have two decimals, half away from zero', () => {
    expect([96, 1.005, 2.675, 86.145, -3.5].map((it) => formatTotal(it))).toEqual([
      '96.00',
      '1.01',
      '2.68',
      '86.15',
      '\u22123.50',
    ]);
  });

  it('have as many decimals as the scheme says', () => {
    expect(formatTotal(86.145, 0)).toBe('86');
    expect(formatTotal(-0.4, 0)).toBe('0');
  });
});

describe('differences', () => {
  it('carry their sign, but for nought', () => {
    expect([5, -5, 0, 0.00000001].map(formatSigned)).toEqual(['+5', '\u22125', '0', '0']);
  });
});
