import { writeFileSync } from 'node:fs';
import { featureTable } from '../test/features/featureTable';

writeFileSync('docs/features.md', featureTable());
