import type { leverage as en } from '../en/leverage';

export const leverage = {
  'leverage.peer':
    '{peer} est comparable à {company} : {reasons}. {state, select, met {Cette entreprise remplit le critère {criterion}.} metSince {Cette entreprise remplit le critère {criterion} depuis {since}.} other {Aucune source ne dit où elle en est pour le critère {criterion}.}}',
  'leverage.reason':
    '{reason, select, PARENT {de la même maison} ASSOCIATION {dans la même association} SECTOR {dans le même métier} other {dans le même pays}}, {names}',
  'leverage.sector':
    '{sector, select, airline {compagnie aérienne} airport {aéroport} consulting {conseil} distribution_system {distribution de voyages} hotel {hôtellerie} meetings {réunions et événements} tour_operator {voyagiste} trade_association {association professionnelle} training {formation} travel_agency {agence de voyages} other {{stored}}}',
} satisfies Record<keyof typeof en, string>;
