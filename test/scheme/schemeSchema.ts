import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import { indicatorShape, schemeShape } from '../../src/scheme/shape';

/** Where the published JSON Schema of a scheme stands, from the root of the project. */
export const schemeSchemaPath = 'assets/schemes/scheme.schema.json';

/** The JSON Schema of a scheme, draft 07. Conditions between fields have no place in it; `parseScheme` checks those. */
export function schemeSchema(): ReturnType<typeof toJsonSchema> {
  return toJsonSchema(schemeShape, {
    definitions: { indicator: indicatorShape },
    ignoreActions: ['check', 'finite'],
    overrideAction,
  });
}

/** Bounds that the converter knows not at all, or not on whole numbers. */
const keywords = new Map([
  ['gt_value', 'exclusiveMinimum'],
  ['min_value', 'minimum'],
  ['max_value', 'maximum'],
]);

type Override = NonNullable<ConversionConfig['overrideAction']>;

function overrideAction({
  valibotAction,
  jsonSchema,
}: Parameters<Override>[0]): ReturnType<Override> {
  const keyword = keywords.get(valibotAction.type);
  return keyword !== undefined && 'requirement' in valibotAction
    ? { ...jsonSchema, [keyword]: valibotAction.requirement }
    : null;
}
