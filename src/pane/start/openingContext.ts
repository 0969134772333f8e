import { createContext } from 'react';
import type { Issue } from '../../base/issue';

/** Takes what stood in the way of opening a file; empty where nothing did. */
export const OpeningContext = createContext<(issues: readonly Issue[]) => void>(() => undefined);
