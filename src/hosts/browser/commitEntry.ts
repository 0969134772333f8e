import { ICommandService, type Injector } from '@univerjs/core';
import {
  DeviceInputEventType,
  IEditorBridgeService,
  KeyCode,
  SetCellEditVisibleOperation,
} from '@univerjs/preset-sheets-core';

/** Takes over what somebody is typing, as Enter does, so that no action loses it; false where nobody is. */
export function commitEntry(injector: Injector): boolean {
  const { visible, unitId } = injector.get(IEditorBridgeService).isVisible();
  if (!visible) return false;
  return injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.Keyboard,
    keycode: KeyCode.ENTER,
    unitId,
  });
}
