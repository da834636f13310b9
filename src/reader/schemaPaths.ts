import type { z } from 'zod';
import type { Path } from './yamlDocument.ts';

type Definition = Record<string, unknown> & { type: string; shape?: Record<PropertyKey, z.ZodType> };
const definition = (schema: z.core.$ZodType) => (schema as z.ZodType).def as unknown as Definition;

/** The schemas that lie at a path, unions opened and optional fields unwrapped. */
function schemasAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType[] {
  const def = definition(schema);
  if (def.type === 'optional' || def.type === 'nullable') return schemasAt(def['innerType'] as z.ZodType, path);
  if (def.type === 'union') return (def['options'] as z.ZodType[]).flatMap((option) => schemasAt(option, path));
  if (path.length === 0) return [schema];
  const [step, ...rest] = path;
  if (def.type === 'object') {
    const child = Object.hasOwn(def.shape ?? {}, step as string) ? def.shape?.[step as string] : undefined;
    return child ? schemasAt(child, rest) : [];
  }
  if (def.type === 'array') return schemasAt(def['element'] as z.ZodType, rest);
  if (def.type === 'record') return schemasAt(def['valueType'] as z.ZodType, rest);
  return [];
}

/** The fields that a group at a path may have; for a list by language, the languages. */
export function knownKeys(schema: z.ZodType, path: Path): string[] {
  return [
    ...new Set(
      schemasAt(schema, path).flatMap((one) => {
        const def = definition(one);
        return def.type === 'record' ? Object.keys((def['keyType'] as z.ZodEnum).enum) : Object.keys(def.shape ?? {});
      }),
    ),
  ];
}

/** What the schema says of a field, for a remedy: the description nearest to the path. */
export function describeField(schema: z.ZodType, path: Path): string {
  for (let length = path.length; length > 0; length -= 1) {
    const text = describedAt(schema, path.slice(0, length));
    if (text) return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  }
  return 'docs/fields.md says';
}

/** The description on the outside of the schema at a path (an optional field carries its own). */
function describedAt(schema: z.ZodType, path: Path): string | undefined {
  for (const parent of schemasAt(schema, path.slice(0, -1))) {
    const field = definition(parent).shape?.[path.at(-1) as string];
    if (field?.description) return field.description;
  }
  return (schemasAt(schema, path)[0] as z.ZodType | undefined)?.description;
}
