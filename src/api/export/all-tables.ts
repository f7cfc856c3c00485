import { ACTORS, NODES } from './actors';
import { AGENDA, OPPORTUNITIES } from './opportunities';
import { CHANGES } from './changes';
import { CHECKS } from './checks';
import { COMMITMENTS } from './commitments';
import { TALLY } from './tally';
import { COMPLETENESS, COVERAGE, GAPS, SCORECARDS } from './coverage';
import { EVIDENCE_TABLE, INSTRUMENTS, SOURCES } from './evidence';
import { INDICATORS } from './indicators';
import { ACTIONS, CAMPAIGNS, PARTNERSHIPS } from './initiatives';
import { INVITATIONS } from './invitations';
import { kindTable } from './kind-table';
import { DATED_KINDS } from '../../kinds/kinds';
import { ROSTERS } from './rosters';
import { ROUTES } from './routes';
import { SEATS } from './seats';
import { SIGNATORIES } from './signatories';
import { STAKEHOLDERS } from './stakeholders';
import type { Table } from './table';
import { EDGES, POSITIONS, TIES } from './ties';

/** All tables, in the order of the page. */
export const TABLES: readonly Table[] = [
  ACTORS,
  TIES,
  SEATS,
  PARTNERSHIPS,
  CAMPAIGNS,
  ACTIONS,
  COVERAGE,
  GAPS,
  ROUTES,
  CHECKS,
  INVITATIONS,
  SCORECARDS,
  SIGNATORIES,
  INDICATORS,
  COMMITMENTS,
  OPPORTUNITIES,
  ...DATED_KINDS.map(kindTable),
  AGENDA,
  POSITIONS,
  STAKEHOLDERS,
  TALLY,
  COMPLETENESS,
  ROSTERS,
  INSTRUMENTS,
  EVIDENCE_TABLE,
  SOURCES,
  CHANGES,
  NODES,
  EDGES,
];
