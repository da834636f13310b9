import { isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { controlCharacter } from './decode.ts';
import type { Fault, Position } from './problem.ts';
import type { RuleId } from './ruleIds.ts';
import { tooDeep } from './yamlDepth.ts';

export type Path = readonly PropertyKey[];

/** A YAML text as plain data, with a way from a path in the data to its place in the text. */
export interface YamlData {
  data: unknown;
  at: (path: Path, of?: 'key' | 'value') => Position;
}

const otherFault = 'Check the indentation and the quotes, and put text that holds ": " or " #" in quotes.';
const faults: Record<string, { rule?: RuleId; message?: string; remedy: string }> = {
  DUPLICATE_KEY: {
    rule: 'yaml-duplicate-key',
    message: 'The same field stands twice.',
    remedy: 'Keep one of the two and delete the other.',
  },
  TAG_RESOLVE_FAILED: {
    rule: 'yaml-custom-tag',
    remedy: 'Remove the word that begins with "!", or put the text in quotes.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message:
      'The text holds a colon and a space, which YAML takes for another field, or a line is indented too little or too much.',
    remedy: 'Put the text in quotes, or mend the indentation.',
  },
  BAD_INDENT: {
    message: 'The line is not indented as the lines around it.',
    remedy: 'Give fields of one group the same number of spaces.',
  },
  BAD_SCALAR_START: { message: 'Text may not begin with this character.', remedy: 'Put the text in quotes.' },
  MULTILINE_IMPLICIT_KEY: {
    message: 'A line has no colon after the name of its field.',
    remedy: 'Write the name, a colon, a space and the value; indent the second line of a long text.',
  },
  UNEXPECTED_TOKEN: {
    message: 'There is text where none can stand, for example after a closing quotation mark.',
    remedy: 'Put the whole text in single quotes if it holds double ones, or the other way round.',
  },
  MISSING_CHAR: {
    message: 'A quotation mark, bracket, colon or comma is missing.',
    remedy: 'Close what was opened, and put a colon and a space after the name of a field.',
  },
  TAB_AS_INDENT: { message: 'A line is indented with a tab.', remedy: 'Indent with spaces.' },
  MULTIPLE_DOCS: {
    message: 'There is more than one YAML document.',
    remedy: 'Remove the line of three hyphens or three dots inside it.',
  },
};

/**
 * Parses YAML 1.2 (core schema: no dates, no custom tags, no anchors or aliases).
 * Every fault is reported; data comes back only where there is none.
 */
export function parseYaml(text: string): YamlData | Fault[] {
  const deep = tooDeep(text);
  if (deep) return [deep];
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', schema: 'core', prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const found: Fault[] = [...document.errors, ...document.warnings].map(({ code, pos, message }) => ({
    rule: faults[code]?.rule ?? 'invalid-yaml',
    ...place(pos[0]),
    message: faults[code]?.message ?? `The YAML cannot be read: ${message.replace(/\s+/g, ' ').replace(/\.$/, '')}.`,
    remedy: faults[code]?.remedy ?? otherFault,
  }));
  found.push(...refused(document, place));
  if (found.length) return onePerLine(found);
  const at: YamlData['at'] = (path, of = 'value') => locate(document, place, path, of);
  return { data: document.toJS(), at };
}

/** Parts of YAML that are well formed and not accepted: anchors, aliases, tags, keys that are not text. */
function refused(document: Document.Parsed, place: (offset: number) => Position): Fault[] {
  const found: Fault[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (isNode(key) && !isScalar(key) && !isAlias(key)) {
        found.push({
          rule: 'invalid-yaml',
          ...place(key.range?.[0] ?? 0),
          message: 'The name of a field must be plain text.',
          remedy: 'Put text that begins with {, [ or ? in quotes.',
        });
      }
    },
    Node(_, node) {
      const start = place(node.range?.[0] ?? 0);
      if (isAlias(node) || node.anchor) {
        found.push({
          rule: 'yaml-alias',
          ...start,
          message: 'YAML anchors (&name) and aliases (*name) are not accepted.',
          remedy: 'Write the value out where it is needed, or put text that begins with & or * in quotes.',
        });
      } else if (isScalar(node) && typeof node.value === 'string' && controlCharacter.test(node.value)) {
        found.push({
          rule: 'control-character',
          ...start,
          message: 'The text holds an invisible control character, written as an escape.',
          remedy: 'Delete the part that begins with a backslash.',
        });
      } else if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) {
        found.push({
          rule: 'yaml-custom-tag',
          ...start,
          message: `The YAML tag ${node.tag} is not accepted.`,
          remedy: faults['TAG_RESOLVE_FAILED']?.remedy ?? '',
        });
      }
    },
  });
  return found;
}

/** One fault of a kind on a line says enough: the parser often repeats itself. */
function onePerLine(found: readonly Fault[]): Fault[] {
  return [...new Map([...found].reverse().map((fault) => [`${fault.rule}:${fault.line}`, fault])).values()].reverse();
}

/** Finds the place of a path in the document; where the path does not exist, the place of its deepest existing part. */
function locate(
  document: Document.Parsed,
  place: (offset: number) => Position,
  path: Path,
  of: 'key' | 'value',
): Position {
  let node: unknown = document.contents;
  let offset = isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value ?? '') === String(step),
      );
      if (!pair) break;
      const part = (of === 'key' && depth === path.length - 1) || !hasText(pair.value) ? pair.key : pair.value;
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

/** False for a value that is left empty, which has no place of its own. */
const hasText = (node: unknown) => isNode(node) && !!node.range && node.range[1] > node.range[0];
