import { ActorKind, GROUP_OF_KIND } from '../../src/store/model/actor-kind';
import { Confidence } from '../../src/store/model/enums';
import { TieType } from '../../src/store/model/tie-type';
import type { GraphRows, NodeRow, TieRow } from '../../src/store/model/rows';
import { SMALL_WORLD } from './small-world';

const government = (country: string, nameEn: string, nameFr: string): NodeRow => ({
  id: `GOV-${country}`,
  type: 'Partner',
  nameEn,
  nameFr,
  country,
  evidence: [],
  properties: { kind: ActorKind.GOVERNMENT, group: GROUP_OF_KIND[ActorKind.GOVERNMENT], derived: true },
});

const authority = (id: string, kind: ActorKind, nameEn: string, rest: Partial<NodeRow> = {}): NodeRow => ({
  id,
  type: 'Partner',
  nameEn,
  country: 'CRN',
  evidence: [],
  properties: { kind, group: GROUP_OF_KIND[kind] },
  ...rest,
});

const tie = (id: string, from: string, type: TieType, to: string): TieRow => ({
  id,
  from,
  type,
  to,
  confidence: Confidence.HIGH,
  evidence: [{ source: { title: 'State Almanac', published: '2023' }, confidence: Confidence.HIGH }],
});

/**
 * The small world with two governments and their authorities. No recorded tie touches the
 * government of Corinia, which has a ministry, a regulator and a parliament; the assembly has
 * ended. The government of Dolmen has a seat in a partnership, and a recorded tie makes its
 * ministry its organ. The bodies of no country and the charity are no government's authorities.
 */
export const STATES: GraphRows = {
  ...SMALL_WORLD,
  nodes: [
    ...SMALL_WORLD.nodes,
    government('CRN', 'Government of Corinia', 'Gouvernement de la Corinie'),
    government('DOL', 'Government of Dolmen', 'Gouvernement du Dolmen'),
    authority('CRN-MIN', ActorKind.GOVERNMENT, 'Ministry of Ferries'),
    authority('CRN-REG', ActorKind.REGULATOR, 'Ferry Inspectorate', { since: '2010' }),
    authority('CRN-ASM', ActorKind.PARLIAMENT, 'Assembly of Corinia', { until: '2020' }),
    authority('CRN-AID', ActorKind.NGO, 'Corinia Aid'),
    authority('CRN-POL', ActorKind.LAW_ENFORCEMENT, 'Coast Guards', { country: undefined }),
    authority('DOL-MIN', ActorKind.GOVERNMENT, 'Ministry of Stones', { country: 'DOL' }),
    authority('DOL-POL', ActorKind.LAW_ENFORCEMENT, 'Dolmen Police', { country: 'DOL' }),
  ],
  ties: [
    ...SMALL_WORLD.ties,
    tie('T-DOL-MIN', 'DOL-MIN', TieType.ORGAN_OF, 'GOV-DOL'),
    tie('S-2-GOV', 'GOV-DOL', TieType.PARTICIPATES_IN, 'PSH-2'),
    tie('T-CRN-AID', 'CRN-AID', TieType.PARTNER_OF, 'CRN-MIN'),
  ],
};
