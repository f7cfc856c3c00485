import { clearanceOfTie } from '../../model/records';
import type { BilingualText } from '../../language/message';
import type { Difference } from './difference';

/** What the history says of an import: how many nodes and ties, of those that everybody sees who sees that it happened. */
export function summarizeImport(
  { newNodes, changedNodes, newTies, changedTies }: Difference,
  clearance: number,
): BilingualText {
  const seen = newTies.filter((tie) => clearanceOfTie(tie) <= clearance).length;
  const seenChanged = changedTies.filter(({ version }) => version.properties.clearance <= clearance).length;
  const [nodes, ties] = [newNodes.length, seen].map(String);
  const [nodesChanged, tiesChanged] = [changedNodes.length, seenChanged].map(String);
  return {
    en: `Imported: ${nodes} new nodes and ${ties} new ties; ${nodesChanged} nodes and ${tiesChanged} ties changed`,
    fr: `Import : ${nodes} nouvelles fiches et ${ties} nouveaux liens ; ${nodesChanged} fiches et ${tiesChanged} liens modifiés`,
  };
}
