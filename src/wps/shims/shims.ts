import { addFlexGap } from './flexGap';
import { addNewMembers } from './newMembers';
import { addSelectorIs } from './selectorIs';
import { addStableSort } from './stableSort';
import { addWeakReferences } from './weakReferences';

// First in the page's script: what follows takes all of this for granted.
addNewMembers();
addStableSort();
addWeakReferences();
addSelectorIs();
addFlexGap();
