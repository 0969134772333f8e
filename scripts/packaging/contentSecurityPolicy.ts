/**
 * The policy of a page. Scores are confidential before they are published: a page may talk to the server it came from and to
 * nothing else; only the folder of scripts given, an address that ends in a slash, is let in besides, and a program on the same computer
 * may be asked at the origin given.
 */
export function contentSecurityPolicy(
  allowedScripts: string | null,
  allowedConnection: string | null = null,
): string {
  const scripts = ["'self'", ...(allowedScripts === null ? [] : [allowedScripts])];
  return [
    "default-src 'self'",
    `script-src ${scripts.join(' ')}`,
    // Fluent UI and Univer write their styles at run time.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    ['connect-src', "'self'", ...(allowedConnection === null ? [] : [allowedConnection])].join(' '),
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
