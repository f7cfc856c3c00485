import type { GraphClient } from '../neo4j/client';
import type { ExportedNode, ExportedTie, ExportedValue } from './exported';

/** The graph as it was known at an instant, by a reader of a clearance. What was true when is in the dates. */
export interface ExportView {
  known: string;
  clearance: number;
}

/** The types of the nodes that an export holds: those that ties run between, and what they stand on. */
const TYPES = [
  ...['Member', 'Company', 'RegionalBody', 'Partner', 'Partnership', 'AdvocacyAction', 'Campaign'],
  ...['Country', 'Region', 'Instrument', 'StrategicDirection', 'Objective', 'InfluenceStrategy', 'Enabler'],
  ...['Indicator', 'FrameworkElement', 'CodeCriterion', 'Manifestation'],
];

export function streamNodes(graph: GraphClient, view: ExportView, take: (node: ExportedNode) => void): Promise<void> {
  return graph.stream<{ node: ExportedNode }>('import-export/export-nodes', { ...view, types: TYPES }, ({ node }) =>
    take(node),
  );
}

export function streamTies(graph: GraphClient, view: ExportView, take: (tie: ExportedTie) => void): Promise<void> {
  return graph.stream<{ tie: ExportedTie }>('import-export/export-ties', { ...view, types: TYPES }, ({ tie }) =>
    take(tie),
  );
}

export function streamValues(
  graph: GraphClient,
  view: ExportView,
  take: (value: ExportedValue) => void,
): Promise<void> {
  return graph.stream<{ value: ExportedValue }>('import-export/export-values', { ...view }, ({ value }) => take(value));
}
