import { join } from 'node:path';

/** Where the installed library keeps its files; nothing of them is ever copied into the project. */
export const officeFolder = join(process.cwd(), 'node_modules', '@microsoft', 'office-js', 'dist');
