import { newestSets } from '../apiSets';
import { addInTests } from './addInTests';

describe('ordinary add-in code in an Excel that knows all of the library', () => {
  addInTests(newestSets);
});
