import type { Visibility } from '../../model/visibility';
import { CLEARANCE, clearanceOfNode, visibilityOfClearance, visibilityProperties } from '../../model/visibility';

/**
 * The visibility of the next version of a node, as properties: that of the input, else the current one, else PUBLIC. What an
 * administrator restricted is never shown to more readers again.
 */
export function nextVisibility(input: Visibility | null | undefined, current: Record<string, unknown> | undefined) {
  const own = clearanceOfNode(current);
  const asked = input ? CLEARANCE[input] : own;
  return visibilityProperties(visibilityOfClearance(current?.['restricted'] === true ? Math.max(asked, own) : asked));
}
