import { tryFaults } from './tryFaults';

/** Lets actions of requests to Excel go wrong; words after `npm run faults --` say which. */
tryFaults('office/sessionFaults', process.argv.slice(2));
