import { oldestSets } from '../apiSets';
import { addInTests } from './addInTests';

describe('ordinary add-in code in the oldest Excel supported', () => {
  addInTests(oldestSets);
});
