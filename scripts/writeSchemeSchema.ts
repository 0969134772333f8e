import { writeFileSync } from 'node:fs';
import { schemeSchemaPath, schemeSchemaText } from './schemeSchema';

writeFileSync(schemeSchemaPath, await schemeSchemaText());
