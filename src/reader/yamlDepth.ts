import type { Fault } from './problem.ts';

const mostBrackets = 50;
const stacked = /^[ \t]*(?:[-?:][ \t]+){20}/;

/** A fault where YAML is nested so deeply that reading it could exhaust the machine; no record comes near. */
export function tooDeep(text: string): Fault | null {
  let open = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (stacked.test(line)) return fault(index, 1);
    if (!/[[\]{}]/.test(line)) continue;
    for (let column = 0; column < line.length; column += 1) {
      const character = line[column];
      if (character === '[' || character === '{') open += 1;
      else if ((character === ']' || character === '}') && open > 0) open -= 1;
      if (open > mostBrackets) return fault(index, column + 1);
    }
  }
  return null;
}

const fault = (index: number, column: number): Fault => ({
  rule: 'invalid-yaml',
  line: index + 1,
  column,
  message: 'The YAML is nested too deeply to be read.',
  remedy: 'Remove the brackets or hyphens that are too many.',
});
