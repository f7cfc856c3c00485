import { ActorKind, StakeholderGroup } from '../../src/store/model/actor-kind';
import { Confidence } from '../../src/store/model/enums';
import type { EvidenceRow, GraphRows, NodeRow } from '../../src/store/model/rows';
import { NETWORK } from '../../src/store/model/record-ids';
import { Stance, TieType } from '../../src/store/model/tie-type';
import { Visibility } from '../../src/store/model/visibility';
import { COMMITMENTS, combineRows } from './commitments';
import { SMALL_WORLD } from './small-world';

const evidence: EvidenceRow[] = [{ source: { title: 'Tide Minutes' }, confidence: Confidence.HIGH, asOf: '2025' }];

const organisation = (id: string, nameEn: string, website?: string): NodeRow => ({
  id,
  type: 'Partner',
  nameEn,
  country: 'ABO',
  properties: { kind: ActorKind.NGO, group: StakeholderGroup.CIVIL_SOCIETY, ...(website && { website }) },
  evidence: [],
});

/** A name with markup, which a page must show verbatim. */
export const MARKUP = '<img src=x onerror="document.title=1"> & Sons';

/** Makes a country of the world with members of these invented names. */
const country = (id: string, nameEn: string, members: string[]): Partial<GraphRows> => ({
  nodes: [
    { id, type: 'Country', nameEn, properties: { iso3: id }, evidence },
    ...members.map((member) => ({
      id: `MBR-${member}`,
      type: 'Member' as const,
      nameEn: member,
      country: id,
      properties: { kind: ActorKind.MEMBER, group: StakeholderGroup.CIVIL_SOCIETY },
      evidence,
    })),
  ],
  ties: members.map((member) => ({
    type: TieType.MEMBER_OF,
    from: `MBR-${member}`,
    to: NETWORK,
    since: '2010',
    confidence: Confidence.HIGH,
    evidence,
  })),
});

/**
 * The small world with commitments, public positions on an objective, two pairs of possible
 * duplicates, a name with markup, and countries on the world map.
 */
export const EXPLORER_WORLD: GraphRows = combineRows([
  SMALL_WORLD,
  COMMITMENTS,
  country('DZA', 'Algeria', ['Aures', 'Tafna']),
  country('MLT', 'Malta', ['Gozo']),
  country('LBY', 'Libya', []),
  country('ESP', 'Spain', ['Turia', 'Ebro', 'Mondego']),
  {
    nodes: [
      organisation('LUC-1', 'Fundación Lucero', 'https://lucero.example.org'),
      organisation('LUC-2', 'Fundacion Lucero'),
      organisation('ZEB-1', 'Zebrano Coast Union'),
      organisation('ZEB-2', 'Zebrano Coast Unions'),
      organisation('SONS', MARKUP),
    ],
  },
  {
    ties: [
      {
        type: TieType.POSITION_ON,
        from: 'POL-BLM',
        to: 'OBJ-1',
        since: '2022',
        stance: Stance.OPPOSED,
        confidence: Confidence.HIGH,
        visibility: Visibility.PUBLIC,
        evidence,
      },
      {
        type: TieType.POSITION_ON,
        from: 'MBR-ABO',
        to: 'OBJ-1',
        since: '2022',
        stance: Stance.CHAMPION,
        confidence: Confidence.HIGH,
        visibility: Visibility.PUBLIC,
        evidence,
      },
    ],
  },
]);
