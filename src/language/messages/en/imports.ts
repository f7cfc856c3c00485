/** Summaries of imports in the history. */
export const imports = {
  'import.summary':
    'Imported: {nodes} new nodes and {ties} new ties; {changedNodes} nodes and {changedTies} ties changed',
} as const;
