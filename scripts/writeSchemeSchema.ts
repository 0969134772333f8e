import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { schemeSchema, schemeSchemaPath } from '../test/scheme/schemeSchema';

const json = JSON.stringify(schemeSchema());
writeFileSync(schemeSchemaPath, await format(json, { parser: 'json', printWidth: 100 }));
