import { evaluateAt } from '../../excel/calculate';
import type { DefinedName, Sheet, Workbook } from '../../excel/model';
import { addName, deleteName, namedArea, setNameFormula } from '../../excel/names';
import { isError, type Scalar } from '../../excel/scalar';
import { bind, type Bindings } from '../protocol/binding';
import { invalidArgument, itemNotFound } from '../protocol/hostFault';
import { HostObject } from '../protocol/hostObject';
import { absoluteText } from './address';
import { optionalText } from './argument';
import { deletePrintName, hasPrintName, printNamesOf } from './printNames';
import { isRange } from './rangeTarget';
import { worksheetObject } from './worksheets';

type Owner = Workbook | Sheet;

interface NameTarget {
  readonly owner: Owner;
  readonly name: DefinedName;
}

/** Names of the workbook and of single sheets. */
export function namesBindings(): Bindings {
  return {
    NamedItemCollection: bind<Owner>({
      items: (owner) =>
        [...owner.names, ...(isSheet(owner) ? printNamesOf(owner) : [])].map((name) =>
          nameObject(owner, name),
        ),
      call: {
        Add: ({ target: owner, args: [name, reference, comment], location }) => {
          if (typeof name !== 'string') throw invalidArgument(location);
          const formula = isRange(reference) ? `=${absoluteText(reference.target)}` : reference;
          if (typeof formula !== 'string') throw invalidArgument(location);
          return nameObject(owner, addName(owner, name, formula, optionalText(comment) ?? ''));
        },
      },
    }),
    NamedItem: bind<NameTarget>({
      keys: ({ name }) => [name.name],
      isAlive: ({ owner, name }) =>
        owner.names.includes(name) || (isSheet(owner) && hasPrintName(owner, name)),
      get: {
        Name: ({ name }) => name.name,
        Comment: ({ name }) => name.comment,
        Visible: ({ name }) => name.isVisible,
        Formula: ({ name }) => name.formula,
        Scope: ({ owner }) => (isSheet(owner) ? 'Worksheet' : 'Workbook'),
        Type: (target) => (cellsOf(target) === null ? typeOf(valueOf(target)) : 'Range'),
        Value: (target) => {
          const cells = cellsOf(target);
          if (cells !== null) return absoluteText(cells);
          const value = valueOf(target);
          return isError(value) ? value.error : value;
        },
      },
      set: {
        Comment: ({ name }, value) => {
          name.comment = String(value);
        },
        Visible: ({ name }, value) => {
          name.isVisible = value === true;
        },
        Formula: ({ owner, name }, value) => setNameFormula(owner, name, String(value)),
      },
      navigate: {
        Worksheet: ({ owner }) => {
          if (!isSheet(owner)) throw itemNotFound('NamedItem.worksheet');
          return worksheetObject(owner);
        },
        WorksheetOrNullObject: ({ owner }) => worksheetObject(isSheet(owner) ? owner : null),
      },
      call: {
        Delete: ({ target: { owner, name } }) => {
          if (owner.names.includes(name)) deleteName(owner, name);
          else if (isSheet(owner)) deletePrintName(owner, name);
          return null;
        },
        GetRange: ({ target, location }) => {
          const cells = cellsOf(target);
          if (cells === null) throw itemNotFound(location);
          return new HostObject('Range', cells);
        },
      },
    }),
  };
}

function nameObject(owner: Owner, name: DefinedName): HostObject<NameTarget> {
  return new HostObject('NamedItem', { owner, name });
}

function isSheet(owner: Owner): owner is Sheet {
  return 'workbook' in owner;
}

function cellsOf({ owner, name }: NameTarget): ReturnType<typeof namedArea> {
  return namedArea(owner, name);
}

function valueOf({ owner, name }: NameTarget): Scalar {
  const sheet = isSheet(owner) ? owner : owner.sheets[0];
  return sheet === undefined ? null : evaluateAt(name.formula, sheet, 0, 0);
}

function typeOf(value: Scalar): string {
  if (isError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
