import { FOLLOW_UP } from '../../src/kinds/follow-up';
import { reportRow } from '../../src/kinds/report';
import { CommitmentStatus, Confidence } from '../../src/store/model/enums';
import type { EvidenceRow, GraphRows, NodeRow, TieRow } from '../../src/store/model/rows';
import { TieType } from '../../src/store/model/tie-type';
import { Visibility, visibilityProperties } from '../../src/store/model/visibility';

const evidence = (asOf?: string): EvidenceRow[] => [
  { source: { title: 'Pledge Book' }, confidence: Confidence.HIGH, ...(asOf && { asOf }) },
];

interface Pledge {
  id: string;
  text: string;
  french?: string;
  by: string;
  since?: string;
  due?: string;
  money?: [amount: number, currency: string];
  visibility?: Visibility;
  objectives?: string[];
  madeAt?: string;
  evidenceOf?: string;
}

/** Makes a commitment with its ties. */
export function commitmentRows({ id, text, french, by, since, due, money, ...rest }: Pledge): GraphRows {
  const { visibility = Visibility.PUBLIC, objectives = [], madeAt, evidenceOf } = rest;
  const node: NodeRow = {
    id,
    type: 'Commitment',
    nameEn: text,
    nameFr: french,
    since,
    properties: {
      ...(due && { due }),
      ...(money && { amount: money[0], currency: money[1] }),
      ...visibilityProperties(visibility),
    },
    evidence: evidence(evidenceOf),
  };
  const tie = (type: TieType, from: string, to: string): TieRow => ({
    type,
    from,
    to,
    since,
    confidence: Confidence.HIGH,
    visibility,
    evidence: evidence(evidenceOf),
  });
  return {
    nodes: [node],
    ties: [
      tie(TieType.PROMISED, by, id),
      ...objectives.map((to) => tie(TieType.PURSUES, id, to)),
      ...(madeAt ? [tie(TieType.MADE_AT, id, madeAt)] : []),
    ],
    values: [],
  };
}

/** Makes a follow-up of a commitment. */
export function followUp(
  id: string,
  parent: string,
  status: CommitmentStatus,
  asOf: string,
  { note, visibility = Visibility.PUBLIC }: { note?: string; visibility?: Visibility } = {},
): NodeRow {
  return {
    ...reportRow(FOLLOW_UP, { id, commitment: parent, status, asOf, note, visibility }),
    evidence: evidence(asOf),
  };
}

/** Combines all of these rows. */
export function combineRows(all: readonly Partial<GraphRows>[]): GraphRows {
  return {
    nodes: all.flatMap(({ nodes }) => nodes ?? []),
    ties: all.flatMap(({ ties }) => ties ?? []),
    values: all.flatMap(({ values }) => values ?? []),
  };
}

/** Commitments of the actors of the small world. */
export const COMMITMENTS: GraphRows = combineRows([
  commitmentRows({
    id: 'COM-LAW',
    text: 'A law on ferries',
    french: 'Une loi sur les bacs',
    by: 'GOV-ABO',
    since: '2019-05',
    due: '2021',
    objectives: ['OBJ-2', 'OBJ-1'],
    madeAt: 'PSH-1',
  }),
  commitmentRows({
    id: 'COM-FUND',
    text: 'Money for shelters',
    by: 'DON-FIR',
    since: '2023-02-10',
    due: '2030',
    money: [2_000_000, 'EUR'],
    objectives: ['OBJ-1'],
  }),
  commitmentRows({ id: 'COM-OLD', text: 'Old francs', by: 'DON-FIR', since: '1996', money: [500, 'FRF'] }),
  commitmentRows({
    id: 'COM-CREW',
    text: 'Crews trained',
    by: 'COM-EBB',
    since: '2024',
    madeAt: 'PSH-1',
    objectives: ['OBJ-1'],
  }),
  commitmentRows({ id: 'COM-UNDATED', text: 'Better harbours', by: 'POL-BLM', objectives: ['OBJ-2'] }),
  commitmentRows({
    id: 'COM-HID-NET',
    text: 'Quiet talks',
    by: 'GOV-ABO',
    since: '2024-06',
    due: '2027-03',
    visibility: Visibility.NETWORK,
    objectives: ['OBJ-1'],
  }),
  commitmentRows({
    id: 'COM-HID-CON',
    text: 'Secret fund',
    by: 'DON-FIR',
    since: '2024',
    money: [7, 'EUR'],
    visibility: Visibility.CONFIDENTIAL,
  }),
  commitmentRows({
    id: 'COM-LATER',
    text: 'Far away',
    by: 'GOV-ABO',
    since: '2090-05',
    due: '2091',
    objectives: ['OBJ-1'],
  }),
  {
    nodes: [
      followUp('FOL-LAW-1', 'COM-LAW', CommitmentStatus.OPEN, '2020-06-01', { note: 'A draft is out.' }),
      followUp('FOL-LAW-2', 'COM-LAW', CommitmentStatus.MET, '2022-03'),
      followUp('FOL-CREW', 'COM-CREW', CommitmentStatus.WITHDRAWN, '2025'),
      followUp('FOL-HID-NET', 'COM-HID-NET', CommitmentStatus.MISSED, '2025-05-01', { visibility: Visibility.NETWORK }),
    ],
  },
]);
