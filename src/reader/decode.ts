import type { Fault, Position } from './problem.ts';

/** Characters below space that no text has; tabs and line breaks apart. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
export const controlCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/**
 * Reads bytes as UTF-8, drops a byte-order mark and turns CRLF and lone CR into LF.
 * Returns a fault where the bytes are not UTF-8 or hold characters that no text has.
 */
export function decode(bytes: Uint8Array): string | Fault {
  let text: string;
  try {
    text = lines(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const readable = lines(new TextDecoder('utf-8').decode(bytes));
    return {
      rule: 'not-utf8',
      ...position(readable, Math.max(readable.indexOf('\uFFFD'), 0)),
      message: 'The file is not UTF-8 text.',
      remedy: 'Save it again with the encoding UTF-8.',
    };
  }
  const found = controlCharacter.exec(text);
  if (!found) return text;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    rule: 'control-character',
    ...position(text, found.index),
    message: `The file holds an invisible control character (U+${code}).`,
    remedy: 'Delete it, or type the line again.',
  };
}

const lines = (text: string) => text.replace(/\r\n?/g, '\n');

function position(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
