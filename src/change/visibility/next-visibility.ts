import type { Visibility } from '../../store/model/visibility';
import { CLEARANCE, clearanceOfNode, visibilityOfClearance, visibilityProperties } from '../../store/model/visibility';

/**
 * The visibility of the next version of a node, as properties: the stricter of the input's and the current one. An input that
 * leaves it out has the default, PUBLIC, which would else show to everybody what is hidden now.
 */
export function nextVisibility(input: Visibility, current: Record<string, unknown> | undefined) {
  return visibilityProperties(visibilityOfClearance(Math.max(CLEARANCE[input], clearanceOfNode(current))));
}
