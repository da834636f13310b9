import type { Nodes, Root } from 'mdast';
import type { RuleId } from '../ruleIds.ts';

/** What a body rule finds, at a node of the tree. */
export interface BodyFault {
  node: Nodes;
  rule: RuleId;
  message: string;
  remedy: string;
}

/** A check of one body by itself; `headings` are those a record of its type may have, null for any. */
export type BodyRule = (body: Root, headings: readonly string[] | null) => BodyFault[];
