/** What the library asks a host about itself, the same in every plug. */
export const hostInfo = {
  locale: 'zh-CN',
  documentUrl: 'C:\\emulated.xlsx',
  fullVersion: '16.0.17000.20000',
  /** Numbers of dispatched calls and events. */
  dispatch: {
    executeRichApiRequest: 93,
    commandCompleted: 94,
    richApiMessage: 33,
    commandInvoked: 39,
    dialogSays: 10,
    parentSays: 12,
    messageParent: 144,
    messageChild: 145,
    unknownCall: 5001,
  },
} as const;

/** The text from which the library learns which host it is in. */
export function hostInfoText(platform: 'Win32' | 'Web', isDialog = false): string {
  const version = platform === 'Win32' ? '16.01' : '16.00';
  return `Excel$${platform}$${version}$${hostInfo.locale}$$${isDialog ? 'isDialog' : ''}$disableLogging$0`;
}
