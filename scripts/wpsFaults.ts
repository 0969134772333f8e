import { tryFaults } from './tryFaults';

/** Lets calls of WPS go wrong; words after `npm run faults:wps --` say which. */
tryFaults('wps/sessionFaults', process.argv.slice(2));
