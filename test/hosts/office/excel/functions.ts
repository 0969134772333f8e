import { conditionFunctions } from './functions/conditions';
import { logicFunctions } from './functions/logic';
import { lookupFunctions } from './functions/lookup';
import { numberFunctions } from './functions/numbers';
import { orderFunctions } from './functions/order';
import { textFunctions } from './functions/texts';
import type { FunctionBody } from './operand';

const bodies = new Map<string, FunctionBody>(
  [
    numberFunctions,
    orderFunctions,
    logicFunctions,
    conditionFunctions,
    lookupFunctions,
    textFunctions,
  ].flatMap((it) => Object.entries(it)),
);

/** The function of that name in capitals; null for one that is not known here, which gives `#NAME?`. */
export function functionNamed(name: string): FunctionBody | null {
  return bodies.get(name) ?? null;
}
