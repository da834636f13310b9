import { isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Position, Problem } from './problem.ts';

type Fault = Omit<Problem, 'file'>;
export type Path = readonly PropertyKey[];

/** A YAML text as plain data, with a way from a path in the data to its place in the text. */
export interface YamlData {
  data: unknown;
  at: (path: Path, of?: 'key' | 'value') => Position;
}

const faultRules: Record<string, { rule: string; remedy: string }> = {
  DUPLICATE_KEY: { rule: 'yaml-duplicate-key', remedy: 'Keep one of the two and delete the other.' },
  TAG_RESOLVE_FAILED: { rule: 'yaml-custom-tag', remedy: 'Remove the word that begins with "!".' },
};

/**
 * Parses YAML 1.2 (core schema: no dates, no custom tags, no anchors or aliases).
 * Every fault is reported; data comes back only where there is none.
 */
export function parseYaml(text: string): YamlData | Fault[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2', schema: 'core', prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const faults: Fault[] = [...document.errors, ...document.warnings].map((error) => ({
    ...(faultRules[error.code] ?? { rule: 'invalid-yaml', remedy: 'Check the indentation, and put text that holds ": " or " #" in quotes.' }),
    ...place(error.pos[0]),
    message: `The YAML cannot be read: ${error.message.replace(/\s+/g, ' ').replace(/\.$/, '')}.`,
  }));
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.anchor) {
        faults.push({
          rule: 'yaml-alias', ...place(node.range?.[0] ?? 0),
          message: 'YAML anchors (&name) and aliases (*name) are not accepted.', remedy: 'Write the value out where it is needed, or put text that begins with & or * in quotes.',
        });
      } else if (node.tag && isNode(node) && !isStandardTag(node.tag)) {
        if (!faults.some((f) => f.rule === 'yaml-custom-tag' && f.line === place(node.range?.[0] ?? 0).line)) {
          faults.push({ rule: 'yaml-custom-tag', ...place(node.range?.[0] ?? 0), message: `The YAML tag ${node.tag} is not accepted.`, remedy: 'Remove the word that begins with "!".' });
        }
      }
    },
  });
  if (faults.length) return faults;
  return { data: document.toJS(), at: (path: Path, of: 'key' | 'value' = 'value') => locate(document, place, path, of) };
}

const isStandardTag = (tag: string) => tag.startsWith('tag:yaml.org,2002:');

/** Finds the place of a path in the document; where the path does not exist, the place of its deepest existing part. */
function locate(document: Document.Parsed, place: (offset: number) => Position, path: Path, of: 'key' | 'value'): Position {
  let node: unknown = document.contents;
  let offset = isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      const part = of === 'key' && depth === path.length - 1 ? pair.key : (pair.value ?? pair.key);
      node = pair.value;
      if (isNode(part)) offset = part.range?.[0] ?? offset;
    } else if (isNode(node) && 'items' in node) {
      const item = (node as { items: unknown[] }).items[Number(step)];
      if (!isNode(item)) break;
      node = item;
      offset = item.range?.[0] ?? offset;
    } else break;
  }
  return place(offset);
}
