import type { allies as en } from '../en/allies';

export const allies = {
  'ally.noTie': '{ally} n’a pas de lien actuel connu avec {actor}. {alike}',
  'ally.alike':
    'Comme {others}, cette organisation {shared, select, both {participe à {initiatives} et est liée à {actors}} initiatives {participe à {initiatives}} other {est liée à {actors}}}.',
} satisfies Record<keyof typeof en, string>;
