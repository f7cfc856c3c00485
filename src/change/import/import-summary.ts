import { bilingual, type BilingualText } from '../../language/message';
import { clearanceOfTie } from '../../model/records';
import type { NodeRow } from '../../model/rows';
import { clearanceOfNode } from '../../model/visibility';
import type { Difference } from './difference';

/** Ids of withdrawn records that the report lists. */
const MAX_LISTED = 20;

/** An import’s summary in the history. Counts only the nodes and ties that every viewer of the change may see. */
export function summarizeImport(
  { newNodes, changedNodes, newTies, changedTies }: Difference,
  clearance: number,
): BilingualText {
  const isSeen = ({ properties }: NodeRow) => clearanceOfNode(properties) <= clearance;
  const visible = newTies.filter((tie) => clearanceOfTie(tie) <= clearance);
  const visibleChanged = changedTies.filter(({ version }) => version.properties.clearance <= clearance);
  return bilingual('import.summary', {
    nodes: String(newNodes.filter(isSeen).length),
    ties: String(visible.length),
    changedNodes: String(changedNodes.filter(isSeen).length),
    changedTies: String(visibleChanged.length),
  });
}

/** The command line’s report of an import, in English. */
export function reportImport(
  { newNodes, changedNodes, newTies, changedTies, newValues, newEvidence, same, withdrawn }: Difference,
  dryRun: boolean,
): string {
  const count = (records: { length: number }) => records.length.toLocaleString('en');
  const listed = withdrawn.slice(0, MAX_LISTED).join(', ') + (withdrawn.length > MAX_LISTED ? ' ...' : '');
  return [
    dryRun ? 'This would be imported:' : 'Imported:',
    `${count(newNodes)} new nodes, ${count(changedNodes)} changed;`,
    `${count(newTies)} new ties, ${count(changedTies)} changed;`,
    `${count(newValues)} new values; more evidence for ${count(newEvidence)} records.`,
    `${same.toLocaleString('en')} records are here already as they are.`,
    ...(withdrawn.length > 0 ? [`Left withdrawn, since that was decided here: ${listed}.`] : []),
  ].join(' ');
}
