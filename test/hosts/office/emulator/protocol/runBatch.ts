import type { Engine } from './engine';
import { HostFault } from './hostFault';
import { HostObject } from './hostObject';
import { callMethod } from './methods';
import { checkAlive, identityOf } from './objects';
import { queryObject } from './query';
import { resolvePaths, type Resolver } from './resolvePaths';
import { setScalar } from './scalars';
import { actionTypes, type WireAction, type WireRequest, type WireResponse } from './wire';

/**
 * Runs a batch as Excel does: action by action, up to the first that fails. What the earlier ones did stays done; the
 * later ones do not run.
 */
export function runBatch(engine: Engine, request: WireRequest): WireResponse {
  const response: WireResponse = { Results: [], TraceIds: [] };
  const resolver = resolvePaths(engine, request.ObjectPaths);
  for (const [index, action] of request.Actions.entries()) {
    try {
      engine.beforeAction();
      if (action.ActionType === actionTypes.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: run(engine, resolver, action) });
    } catch (error) {
      if (!(error instanceof HostFault)) {
        throw Object.assign(new Error(`the host broke at ${JSON.stringify(action)}`), {
          cause: error,
        });
      }
      response.Error = {
        Code: error.code,
        Message: error.message,
        Location: error.location,
        ActionIndex: index,
        HttpStatusCode: error.status,
      };
      break;
    }
  }
  return response;
}

function run(engine: Engine, resolver: Resolver, action: WireAction): unknown {
  if (action.ActionType === actionTypes.trace) return null;
  const object = resolver.object(action.ObjectPathId);
  if (object === null) return onNullObject(action);
  checkAlive(engine, object);
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return identityOf(engine, object);
    case actionTypes.query:
    case actionTypes.queryAsJson:
      return queryObject(engine, object, action.QueryInfo ?? {});
    case actionTypes.method:
      return called(engine, resolver, action, object);
    case actionTypes.setProperty:
    case actionTypes.update:
      write(engine, resolver, action, object);
      return null;
    case actionTypes.ensureUnchanged:
      return null;
    default:
      throw new HostFault('GeneralException', `action of type ${action.ActionType}`);
  }
}

function onNullObject({ ActionType, Name = 'null object' }: WireAction): unknown {
  if (ActionType === actionTypes.method) return { _IsNull: true };
  if (ActionType === actionTypes.setProperty || ActionType === actionTypes.update) {
    throw new HostFault('InvalidOperation', Name);
  }
  return null;
}

function called(
  engine: Engine,
  resolver: Resolver,
  action: WireAction,
  object: HostObject,
): unknown {
  const result = callMethod(engine, object, action.Name ?? '', resolver.args(action.ArgumentInfo));
  return result instanceof HostObject ? identityOf(engine, result) : result;
}

function write(engine: Engine, resolver: Resolver, action: WireAction, object: HostObject): void {
  if (action.ActionType === actionTypes.setProperty) {
    setScalar(engine, object, action.Name ?? '', resolver.args(action.ArgumentInfo)[0]);
    return;
  }
  for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
    setScalar(engine, object, name.charAt(0).toUpperCase() + name.slice(1), value);
  }
}
