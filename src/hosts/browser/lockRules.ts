import type { IRange, IPermissionService } from '@univerjs/core';
import {
  EditStateEnum,
  RangeProtectionPermissionEditPoint,
  RangeProtectionPermissionViewPoint,
  UnitObject,
  ViewStateEnum,
  type IRangeProtectionRule,
} from '@univerjs/sheets';

/** The plugin resource that holds locked ranges by sheet. */
export const lockResource = 'SHEET_RANGE_PROTECTION_PLUGIN';

/** The locked ranges out of a sheet's lock resource. */
export function rangesOfLocks(part: unknown): readonly IRange[] {
  return Array.isArray(part)
    ? part.flatMap((rule: Pick<IRangeProtectionRule, 'ranges'>) => rule.ranges)
    : [];
}

/** A lock resource of one rule, not yet bound to a workbook. */
export function lockPart(ranges: readonly IRange[]): unknown {
  return [{ ranges }];
}

/** The lock resource bound to a workbook and a sheet. All ranges make one rule: its permission is asked once a check. */
export function lockRules(
  part: unknown,
  unitId: string,
  subUnitId: string,
): IRangeProtectionRule[] {
  const ranges = [...rangesOfLocks(part)];
  if (ranges.length === 0) return [];
  const id = lockId(subUnitId);
  return [
    {
      id,
      permissionId: id,
      unitId,
      subUnitId,
      unitType: UnitObject.SelectRange,
      viewState: ViewStateEnum.OthersCanView,
      editState: EditStateEnum.OnlyMe,
      ranges,
    },
  ];
}

const lockId = (sheetId: string) => `lock-${sheetId}`;

/** Lets everybody see the locked cells of these sheets and nobody type into them: Univer's own default is that the owner may. */
export function enforceLocks(
  permissions: IPermissionService,
  unitId: string,
  sheetIds: readonly string[],
): void {
  for (const sheetId of sheetIds) {
    const view = new RangeProtectionPermissionViewPoint(unitId, sheetId, lockId(sheetId));
    const edit = new RangeProtectionPermissionEditPoint(unitId, sheetId, lockId(sheetId));
    permissions.updatePermissionPoint(view.id, true);
    permissions.updatePermissionPoint(edit.id, false);
  }
}
