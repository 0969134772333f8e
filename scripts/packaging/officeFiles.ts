/**
 * The files of `@microsoft/office-js` that Excel's pages load from a folder of their own, relative to its `dist`: the loader,
 * one file for each kind of Excel from 2021 on, the file for a page outside of Office, and the library's own messages. Another
 * language falls back to en-us. Office 2016's file and those of the other programs are left out.
 */
export const officeFiles = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
] as const;
