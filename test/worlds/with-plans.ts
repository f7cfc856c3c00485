import { CommitmentStatus, Confidence, OpportunityKind } from '../../src/store/model/enums';
import type { EvidenceRow, GraphRows, TieRow } from '../../src/store/model/rows';
import { InvitationAnswer, Stance, TieType } from '../../src/store/model/tie-type';
import { Visibility, visibilityProperties } from '../../src/store/model/visibility';
import { followUp, commitmentRows, combineRows } from './commitments';
import { meeting } from './meetings';

const evidence: EvidenceRow[] = [{ source: { title: 'Pledge Book' }, confidence: Confidence.HIGH, asOf: '2024' }];
const tie = (type: TieType, from: string, to: string, more: Partial<TieRow> = {}): TieRow => ({
  type,
  from,
  to,
  confidence: Confidence.HIGH,
  evidence,
  ...more,
});

/**
 * Adds an opportunity and a priority to every country; to every member a commitment with a
 * follow-up, made at one of the opportunities, a position, and a meeting with another member; and
 * to every action an ask of a member and an invitation of another.
 */
export function withPlans(world: GraphRows): GraphRows {
  const idsOf = (type: string) => world.nodes.filter((node) => node.type === type).map(({ id }) => id);
  const [members, countries, campaigns] = [idsOf('Member'), idsOf('Country'), idsOf('Campaign')];
  const [objective = ''] = idsOf('Objective');
  const itemAt = <T>(all: readonly T[], index: number): T => all[index % all.length]!;
  const opportunities = countries.map((country, index): Partial<GraphRows> => {
    const id = `OPP-${country}`;
    return {
      nodes: [
        {
          id,
          type: 'Opportunity',
          nameEn: `Review of ${country}`,
          since: '2030',
          evidence,
          properties: { kind: OpportunityKind.UPR_REVIEW, ...visibilityProperties(Visibility.PUBLIC) },
        },
      ],
      ties: [
        tie(TieType.COVERS, id, country),
        tie(TieType.PURSUES, id, objective),
        tie(TieType.ORGANISED_BY, id, itemAt(members, index)),
        tie(TieType.OCCASION_OF, id, itemAt(campaigns, index)),
        tie(TieType.PRIORITISES, country, objective, { since: '2020' }),
      ],
    };
  });
  const promises = members.map((by, index): Partial<GraphRows> => {
    const id = `CMT-${by}`;
    const madeAt = `OPP-${itemAt(countries, index)}`;
    const pledgeRows = commitmentRows({
      id,
      text: `Promise of ${by}`,
      by,
      since: '2020',
      objectives: [objective],
      madeAt,
    });
    return {
      nodes: [...pledgeRows.nodes, followUp(`FUP-${by}`, id, CommitmentStatus.MET, '2022')],
      ties: [...pledgeRows.ties, tie(TieType.POSITION_ON, by, objective, { since: '2021', stance: Stance.SUPPORTIVE })],
    };
  });
  const requests = idsOf('AdvocacyAction').map((action, index): Partial<GraphRows> => {
    const [target, guest] = [itemAt(members, index), itemAt(members, index + 1)];
    return {
      ties: [
        tie(TieType.TARGETS, action, target, { since: '2020', ask: 'Write it into law.' }),
        tie(TieType.INVITED_TO, guest, action, { since: '2020', answer: InvitationAnswer.ACCEPTED }),
      ],
    };
  });
  const meetings = members.map((by, index) =>
    meeting(`MTG-${by}`, { on: '2024-05', by, with: [itemAt(members, index + 1)], about: [objective, `CMT-${by}`] }),
  );
  return combineRows([world, ...opportunities, ...promises, ...requests, { nodes: meetings }]);
}
