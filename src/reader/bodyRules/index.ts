import type { BodyRule } from './bodyRule.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { links } from './links.ts';
import { rawHtml } from './rawHtml.ts';

/** Every check of one body by itself. */
export const bodyRules: readonly BodyRule[] = [rawHtml, headings, links, images];
