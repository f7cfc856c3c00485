import type { imports as en } from '../en/imports';

export const imports = {
  'import.summary':
    'Import : {nodes} nouvelles fiches et {ties} nouveaux liens ; {changedNodes} fiches et {changedTies} liens modifiés',
} satisfies Record<keyof typeof en, string>;
