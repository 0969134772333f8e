import { oldestSets } from '../apiSets';
import { runBatch } from './runBatch';
import { toyWorld } from './toyWorld';
import { actionTypes, pathTypes, type WireAction, type WirePath } from './wire';

const workbook: WirePath = { Id: 1, ObjectPathType: pathTypes.globalObject };
const worksheets: WirePath = {
  Id: 2,
  ObjectPathType: pathTypes.property,
  Name: 'Worksheets',
  ParentObjectPathId: 1,
};
const first: WirePath = {
  Id: 3,
  ObjectPathType: pathTypes.indexer,
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: ['One'] },
};
const absent: WirePath = {
  Id: 4,
  ObjectPathType: pathTypes.method,
  Name: 'GetItemOrNullObject',
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: ['Three'] },
};
const range: WirePath = {
  Id: 5,
  ObjectPathType: pathTypes.method,
  Name: 'GetRange',
  ParentObjectPathId: 3,
  ArgumentInfo: { Arguments: ['A1'] },
};

type Step = Omit<WireAction, 'Id'>;

const run = (
  world: ReturnType<typeof toyWorld>,
  steps: readonly Step[],
  more: readonly WirePath[] = [],
) =>
  runBatch(world.engine, {
    ObjectPaths: Object.fromEntries(
      [workbook, worksheets, first, absent, range, ...more].map((path) => [path.Id, path]),
    ),
    Actions: steps.map((step, index) => ({ ...step, Id: index + 1 })),
  });

const instantiate = (ObjectPathId: number): Step => ({
  ActionType: actionTypes.instantiate,
  ObjectPathId,
});
const load = (ObjectPathId: number, ...Select: readonly string[]): Step => ({
  ActionType: actionTypes.query,
  ObjectPathId,
  QueryInfo: { Select },
});
const set = (ObjectPathId: number, Name: string, value: unknown): Step => ({
  ActionType: actionTypes.setProperty,
  ObjectPathId,
  Name,
  ArgumentInfo: { Arguments: [value] },
});
const call = (ObjectPathId: number, Name: string, ...Arguments: unknown[]): Step => ({
  ActionType: actionTypes.method,
  ObjectPathId,
  Name,
  ArgumentInfo: { Arguments },
});

const values = (world: ReturnType<typeof toyWorld>, ...steps: Step[]): readonly unknown[] =>
  run(world, steps).Results.map(({ Value }) => Value);

describe('runBatch', () => {
  test('tells an object by its id, a null object by null', () => {
    expect(values(toyWorld(), instantiate(3), instantiate(4))).toEqual([{ Id: '{1}' }, null]);
  });

  test('loads the asked properties under their names on the wire', () => {
    expect(values(toyWorld(), load(3, 'name'))).toEqual([{ Id: '{1}', Name: 'One' }]);
  });

  test('loads properties of items, with skip and top', () => {
    const query: Step = {
      ActionType: actionTypes.query,
      ObjectPathId: 2,
      QueryInfo: { Select: ['name'], Skip: 1, Top: 1 },
    };
    expect(values(toyWorld(), query)).toEqual([
      { _Items: [{ _Index: 1, Id: '{2}', Name: 'Two' }] },
    ]);
  });

  test('loads everything that can be read when no name is given', () => {
    expect(values(toyWorld(), load(3))).toEqual([
      { Id: '{1}', Name: 'One', ShowGridlines: true, TabColor: '' },
    ]);
  });

  test('refuses a load of a name that the class does not have', () => {
    expect(run(toyWorld(), [load(3, 'nmae')]).Error).toMatchObject({
      Code: 'InvalidArgument',
      Location: 'Worksheet.nmae',
    });
  });

  test('keeps what was done before the failing action, and does nothing after it', () => {
    const world = toyWorld();
    const response = run(world, [set(3, 'Name', 'A'), set(3, 'Name', ''), set(3, 'Name', 'B')]);
    expect(world.sheets[0]?.name).toBe('A');
    expect(response.Results).toHaveLength(1);
    expect(response.Error).toMatchObject({ Code: 'InvalidArgument', ActionIndex: 1 });
  });

  test('refuses a property that does not exist, one that is read-only, and a value of another kind', () => {
    const codes = [
      set(3, 'Nmae', 'A'),
      set(3, 'Id', 'A'),
      set(3, 'ShowGridlines', 'yes'),
      set(3, 'Visibility', 'Gone'),
    ].map((step) => run(toyWorld(), [step]).Error?.Code);
    expect(codes).toEqual(['ApiNotFound', 'InvalidArgument', 'InvalidArgument', 'InvalidArgument']);
  });

  test('refuses what it has no code for, and what belongs to a set that is not offered', () => {
    const codes = (world: ReturnType<typeof toyWorld>) =>
      [call(3, 'Activate'), call(3, 'ShowOutlineLevels', 1, 1)].map(
        (step) => run(world, [step]).Error?.Code,
      );
    expect(codes(toyWorld())).toEqual(['EmulatorNotImplemented', 'EmulatorNotImplemented']);
    expect(codes(toyWorld(oldestSets))).toEqual(['EmulatorNotImplemented', 'ApiNotFound']);
  });

  test('an object kept by reference is found again in a later batch, until it is let go', () => {
    const world = toyWorld();
    const kept = run(world, [call(5, '_KeepReference'), instantiate(5)]).Results[1]?.Value;
    expect(kept).toEqual({ _ReferenceId: 'R1' });
    const again: WirePath = { Id: 9, ObjectPathType: pathTypes.referenceId, Name: 'R1' };
    const reuse = () => run(world, [set(9, 'Values', [[7]])], [again]);
    expect(reuse().Error).toBeUndefined();
    expect(world.sheets[0]?.value).toBe(7);
    run(world, [call(1, '_RemoveReference', 'R1')]);
    expect(reuse().Error?.Code).toBe('InvalidReference');
    expect(world.engine.references.all()).toEqual([]);
  });

  test('an object that is gone can no longer be used', () => {
    const response = run(toyWorld(), [call(3, 'Delete'), set(3, 'Name', 'A')]);
    expect(response.Error).toMatchObject({ Code: 'ItemNotFound', ActionIndex: 1 });
  });

  test('a null object gives null results and cannot be written to', () => {
    const world = toyWorld();
    expect(values(world, load(4, 'name'), call(4, 'Activate'))).toEqual([null, { _IsNull: true }]);
    expect(run(world, [set(4, 'Name', 'A')]).Error?.Code).toBe('InvalidOperation');
  });

  test('an optional item is null, a missing one an error', () => {
    const missing: WirePath = { ...first, Id: 8, ArgumentInfo: { Arguments: ['Three'] } };
    expect(run(toyWorld(), [instantiate(8)], [missing]).Error).toMatchObject({
      Code: 'ItemNotFound',
      HttpStatusCode: 404,
    });
  });

  test('answers a trace with its id and subscribes to the event of the method before it', () => {
    const world = toyWorld();
    const response = run(world, [
      call(3, '_RegisterDataChangedEvent'),
      { ActionType: actionTypes.trace, ObjectPathId: 0 },
    ]);
    expect(response.TraceIds).toEqual([2]);
    expect(world.subscriptions).toMatchObject([{ name: 'changed', isOn: true }]);
  });

  test('an argument of another kind than the typings say is refused', () => {
    const copy = call(3, 'Copy', 'Somewhere');
    expect(run(toyWorld(), [copy]).Error?.Code).toBe('InvalidArgument');
  });
});
