import type { Rule } from '../content.ts';
import { unknownReferences } from './unknownReferences.ts';

/** Every check across records, in the order in which they run. */
export const rules: readonly Rule[] = [unknownReferences];
