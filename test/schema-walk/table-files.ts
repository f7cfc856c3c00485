import { TABLES } from '../../src/api/export/all-tables';
import { requiredParameters } from '../support/tables';

/** Further parameters of each table, in addition to none. */
const ALSO: Record<string, string[]> = {
  actors: [
    'criterion.number=2&criterion.statuses=MET',
    'manifestations=MAN-1',
    'onlyTies=MEMBER_OF',
    'notTiedTo=:MEMBER::true&tiedTo=PSH-1::::PARTICIPATES_IN:',
  ],
  ties: [
    'statuses=ENDED,CONTESTED,UPCOMING,UNCONFIRMED',
    'keepers=MBR-ABO',
    'node=OBJ-1',
    'node=MBR-ABO&direction=OUT',
  ],
  routes: ['from=DON-FIR&to=GOV-ABO&maxHops=6&k=5'],
  invitations: ['targets=GOV-ABO,MED-OAK&seats=6&maxHops=4'],
  partnerships: ['includeEnded=true&groupsAll=PRIVATE_SECTOR', 'manifestations=MAN-1'],
  seats: ['includeEnded=true'],
  stakeholders: ['targets=GOV-ABO,MBR-BEL,POL-BLM,MED-OAK&objective=OBJ-1'],
  tally: [
    'of=ACTORS&by=KIND',
    'of=TIES&by=TYPE',
    'of=TIES&by=REGION,STATUS',
    'of=PARTNERSHIPS&by=OBJECTIVE',
    'of=COMMITMENTS&by=STATUS',
  ],
};
/** The valid date of tables whose hidden rows are later than others. */
const VALID: Readonly<Record<string, string>> = {
  agenda: '2025-12-31',
  commitments: '2025-12-31',
  meetings: '2025-12-31',
};

/** The name and the parameters of each file of the walk. */
export const TABLE_FILES = TABLES.flatMap(({ name }) =>
  [requiredParameters(name), ...(ALSO[name] ?? [])].map(
    (parameters) => [name, `${parameters}&valid=${VALID[name] ?? '2022-12-31'}`] as const,
  ),
);
