import { addName, deleteName, namedArea, setNameFormula } from '../../office/excel/names';
import { findDefined } from '../../office/excel/namedFormula';
import { sheetPrefix } from '../../office/excel/formulaPieces';
import type { Sheet, Workbook } from '../../office/excel/model';
import { badArgument, isLeftOut, optionalTruth, textOf, truthOf } from './argument';
import { ModelGap } from './gate';
import type { Members } from './kind';
import type { NameTarget } from './targets';
import type { World } from './world';

type Owner = Workbook | Sheet;

/** Names: of the workbook with those of all sheets, or of one sheet. Adding one that is there gives it another meaning. */
export function namesMembers(world: World): Members<Owner> {
  return {
    Count: { get: (owner) => namesOf(owner).length },
    Item: {
      call: (owner, [key]) => {
        const names = namesOf(owner);
        const found =
          typeof key === 'number'
            ? names[key - 1]
            : names.find((it) => isNamed(it, textOf('Names.Item', key)));
        if (found === undefined) throw badArgument('Names.Item', key);
        return world.wrap('Et.Name', found);
      },
    },
    Add: {
      call: (owner, [name, refersTo, isVisible, ...rest]) => {
        if (!rest.every(isLeftOut)) throw new ModelGap('names of macros');
        const formula = textOf('Names.Add', refersTo);
        const text = textOf('Names.Add', name);
        const known = findDefined(owner.names, text);
        if (known !== null) setNameFormula(owner, known, formula);
        const added = known ?? addName(owner, text, formula);
        added.isVisible = optionalTruth('Names.Add', isVisible, true);
        return world.wrap('Et.Name', { owner, name: added });
      },
    },
  };
}

function namesOf(owner: Owner): readonly NameTarget[] {
  const own = owner.names.map((name) => ({ owner, name }));
  if ('workbook' in owner) return own;
  return [...own, ...owner.sheets.flatMap(namesOf)];
}

function isNamed({ owner, name }: NameTarget, wanted: string): boolean {
  const isBare = name.name.toUpperCase() === wanted.toUpperCase();
  return isBare || fullName({ owner, name }).toUpperCase() === wanted.toUpperCase();
}

/** A sheet's own name is told with the sheet. */
function fullName({ owner, name }: NameTarget): string {
  return 'workbook' in owner ? `${sheetPrefix(owner.name)}${name.name}` : name.name;
}

/** One name. */
export function nameMembers(world: World): Members<NameTarget> {
  return {
    Name: { get: fullName },
    RefersTo: {
      get: ({ name }) => name.formula,
      set: ({ owner, name }, value) => setNameFormula(owner, name, textOf('RefersTo', value)),
    },
    RefersToRange: {
      get: ({ owner, name }) => {
        const cells = namedArea(owner, name);
        if (cells === null) throw badArgument('RefersToRange', name.formula);
        return world.wrap('Et.Range', { sheet: cells.sheet, areas: [cells.area], by: 'cells' });
      },
    },
    Visible: {
      get: ({ name }) => name.isVisible,
      set: ({ name }, value) => {
        name.isVisible = truthOf('Visible', value);
      },
    },
    Delete: { call: ({ owner, name }) => deleteName(owner, name) },
  };
}
