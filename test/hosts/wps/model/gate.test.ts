import { ExcelError } from '../../office/excel/excelError';
import { createGate } from './gate';

/** What becomes of so many calls, one after the other. */
function outcomes(gate: ReturnType<typeof createGate>, count: number): readonly string[] {
  return Array.from({ length: count }, () => {
    try {
      return gate.run('Thing.Do()', () => 'done');
    } catch {
      return 'failed';
    }
  });
}

describe('the way into the model', () => {
  test('counts each call by its member', () => {
    const gate = createGate();
    gate.run('Range.Value2', () => 1);
    gate.run('Range.Value2', () => 1);
    gate.run('Range.Value2=', () => 1);
    expect(gate.log.calls()).toBe(3);
    expect(gate.log.byMember()).toStrictEqual({ 'Range.Value2': 2, 'Range.Value2=': 1 });
    gate.log.clear();
    expect(gate.log.calls()).toBe(0);
  });

  test('fails at the call of the plan, alone or with all that follow', () => {
    const gate = createGate();
    gate.faults.failAt(2);
    expect(outcomes(gate, 4)).toStrictEqual(['done', 'failed', 'done', 'done']);
    expect(gate.faults.hasStruck()).toBe(true);
    gate.faults.failAt(2, { isLasting: true });
    expect(gate.faults.hasStruck()).toBe(false);
    expect(outcomes(gate, 4)).toStrictEqual(['done', 'failed', 'failed', 'failed']);
    gate.faults.end();
    expect(outcomes(gate, 1)).toStrictEqual(['done']);
  });

  test('a call that fails has done nothing, or all of it where the plan says so', () => {
    const gate = createGate();
    const done: string[] = [];
    const act = () => gate.run('Thing.Do()', () => done.push('done'));
    gate.faults.failAt(1);
    expect(act).toThrow('自动化错误');
    expect(done).toStrictEqual([]);
    gate.faults.failAt(1, { runs: true });
    expect(act).toThrow('自动化错误');
    expect(done).toStrictEqual(['done']);
  });

  test('refuses while a person types in a cell', () => {
    const gate = createGate();
    gate.faults.setCellEditing(true);
    expect(outcomes(gate, 1)).toStrictEqual(['failed']);
    gate.faults.setCellEditing(false);
    expect(outcomes(gate, 1)).toStrictEqual(['done']);
  });

  test('says what Excel refuses as a plain error with a text', () => {
    const gate = createGate();
    const refuse = () =>
      gate.run('Range.Value2=', () => {
        throw new ExcelError('AccessDenied', 'locked');
      });
    expect(refuse).toThrow(new Error('Range.Value2= 失败：AccessDenied，locked'));
    expect(refuse).not.toThrow(ExcelError);
  });
});
