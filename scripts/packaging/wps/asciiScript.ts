/** The script with everything beyond ASCII as `\uXXXX`: the script host of Windows reads files in the code page of the computer. */
export function asciiScript(script: string): string {
  return script.replace(
    /[^ -~\t\r\n]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
