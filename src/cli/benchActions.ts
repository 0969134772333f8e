import type { WorkbookHost } from '../workbook/host';
import { planFixture, resume, type Fixture } from './benchFixture';
import { mustBeDone } from './buildExample';
import type { Measure, Work } from './measure';

/** What the actions of one host may take, in ms. */
export interface ActionTargets {
  readonly insert: number;
  readonly refresh: number | null;
  readonly action: number | null;
}

/** What people do, through a session over the whole workbook; held against reading it again or rendering it alone. */
export function actionMeasures(
  fixture: Fixture<WorkbookHost>,
  targets: ActionTargets,
  runs: number,
): readonly Measure[] {
  const { host, session, filled, decided, groups, units } = fixture;
  const { kind } = host;
  const prepare = () => typeSomething(fixture);
  const refresh: Work = {
    name: 'refresh',
    prepare,
    run: async () => mustBeDone(await session.refresh()),
  };
  const action = (name: string, run: Work['run'], first?: Work['run']): Measure => ({
    name: `${kind}: ${name}`,
    runs,
    targetMs: targets.action,
    run,
    baseline: refresh,
    prepare: async () => {
      await resume(fixture, filled);
      await first?.();
    },
  });
  const [unit = ''] = units;
  const [group = ''] = groups;
  const rename = async () => mustBeDone(await session.renameUnit(unit, `${unit} (2)`));
  return [
    insertMeasure(fixture, targets.insert, runs),
    {
      ...refresh,
      name: `${kind}: refresh after an edit`,
      runs,
      targetMs: targets.refresh,
      baseline: { name: 'host.read', prepare, run: () => readAll(host) },
    },
    action('decide', async () => mustBeDone(await session.decide(fixture.otherDecision))),
    action('mark complete', async () => mustBeDone(await session.markComplete(units, false))),
    action('rename a unit', rename),
    action('make a ranking', async () => mustBeDone(await session.makeRanking(group))),
    action('undo', async () => mustBeDone(await session.undo()), rename),
    {
      ...action('fill example', async () => mustBeDone(await session.fillExample(units))),
      targetMs: null,
      prepare: async () => {
        await resume(fixture, decided);
        mustBeDone(await session.insertSheets(groups));
      },
    },
  ];
}

function insertMeasure(fixture: Fixture<WorkbookHost>, targetMs: number, runs: number): Measure {
  const { host, session, decided, groups } = fixture;
  const { plan } = planFixture(fixture);
  return {
    name: `${host.kind}: insert all units`,
    runs,
    targetMs,
    prepare: () => resume(fixture, decided),
    run: async () => mustBeDone(await session.insertSheets(groups)),
    baseline: {
      name: 'render alone',
      prepare: () => resume(fixture, decided),
      run: () => host.render(plan),
    },
  };
}

async function readAll(host: WorkbookHost): Promise<unknown> {
  return host.read((await host.sheets()).map((it) => it.name));
}

/** Puts another text into an entry cell, as a person would. */
async function typeSomething(fixture: Fixture<WorkbookHost>): Promise<void> {
  await resume(fixture, fixture.filled);
  await fixture.host.write([{ ...fixture.entryCell, input: `${performance.now()}` }]);
}
