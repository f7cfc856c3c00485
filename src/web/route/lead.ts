import { formatList } from '../language/format';
import { text } from '../language/text';
import { nameOf } from '../search/choice';
import { isWeakest, type Path } from './path';
import { shortNameOf } from './short-name';
import { doubtOf } from './tie-row';

/** What to check before anybody is asked, and how many other routes do without those whom the best one passes. */
export function leadOf([best, ...others]: readonly [Path, ...Path[]]): string {
  const passed = best.through.map(({ node }) => node);
  const around = others.filter(({ through }) => !through.some(({ node }) => passed.some(({ id }) => id === node.id)));
  const sentences = [
    checkFirst(best),
    passed.length > 0 &&
      others.length > 0 &&
      text('explorer.route.around', {
        around: around.length === 0 ? 'none' : around.length === others.length ? 'all' : 'some',
        count: around.length,
        others: others.length,
        passed: formatList(passed.map(shortNameOf)),
      }),
  ];
  return sentences.filter(Boolean).join(' ');
}

function checkFirst(path: Path): string {
  const hop = path.hops.find(({ tie }) => isWeakest(path, { tie: tie.id }));
  if (hop) {
    const doubt = text(`explorer.route.doubt.${doubtOf(hop)}`);
    return text('explorer.route.checkTie', { from: nameOf(hop.from), to: nameOf(hop.to), doubt });
  }
  const hub = path.through.find(({ node }) => isWeakest(path, { node: node.id }));
  return hub ? text('explorer.route.checkHub', { name: nameOf(hub.node), ties: hub.ties }) : '';
}
