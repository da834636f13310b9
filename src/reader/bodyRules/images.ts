import { visit } from 'unist-util-visit';
import type { BodyFault, BodyRule } from './bodyRule.ts';

/** Bodies hold no images: pages load nothing from elsewhere, and content has no place for pictures. */
export const images: BodyRule = (body) => {
  const found: BodyFault[] = [];
  visit(body, (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    found.push({
      node,
      rule: 'image-in-body',
      message: 'Images are not shown in records.',
      remedy: 'Link to the page that shows the image, and say in words what it shows.',
    });
  });
  return found;
};
