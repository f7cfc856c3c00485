import { COUNTED, countedCells, type CountedNode, labelOf, type Named, SOURCE_COLUMNS, UNKNOWN_COLUMNS } from './cells';
import { defineTable } from './table';

interface Cell {
  objective: Named;
  region: Named;
}

interface CoverageCell extends Cell, CountedNode {
  unassigned: number;
  unassignedMembers: number;
  unassignedActions: number;
}

interface GapCell extends Cell {
  missing: string[];
  notOnRecord: string[];
  candidates: { score: number; explanation: string; actor: Named & { group: string } }[];
}

const PLACE = 'objective { id name(lang: $lang) } region { id name(lang: $lang) }';

const placeCells = ({ objective, region }: Cell) => ({
  objective_id: objective.id,
  objective: objective.name,
  region_id: region.id,
  region: region.name,
});

const PLACE_COLUMNS = { objective_id: 'text', objective: 'text', region_id: 'text', region: 'text' } as const;

export const COVERAGE = defineTable({
  name: 'coverage',
  columns: {
    ...PLACE_COLUMNS,
    members: 'number',
    partnerships: 'number',
    actions: 'number',
    groups: 'text',
    group_labels: 'text',
    ...UNKNOWN_COLUMNS,
    ...SOURCE_COLUMNS,
    unassigned_partnerships: 'number',
    unassigned_members: 'number',
    unassigned_actions: 'number',
  },
  query: `
    query CoverageTable($lang: Language!, $objectives: [ID!], $regions: [ID!], $manifestations: [ID!]) {
      coverage(objectives: $objectives, regions: $regions, manifestations: $manifestations) {
        cells { ${PLACE} ${COUNTED} unassigned unassignedMembers unassignedActions }
      }
    }`,
  rows: async function* (ask, { query, variables, language }) {
    const { coverage } = await ask<{ coverage: { cells: CoverageCell[] } }>(query, variables);
    yield coverage.cells.map((cell) => ({
      ...placeCells(cell),
      ...countedCells(cell, language),
      unassigned_partnerships: cell.unassigned,
      unassigned_members: cell.unassignedMembers,
      unassigned_actions: cell.unassignedActions,
    }));
  },
});

/** One row for each stakeholder group without a seat on record, with the first who could take it. */
export const GAPS = defineTable({
  name: 'gaps',
  columns: {
    ...PLACE_COLUMNS,
    group: 'text',
    group_label: 'text',
    state: 'text',
    state_label: 'text',
    candidate_id: 'text',
    candidate: 'text',
    candidate_score: 'number',
    candidate_why: 'text',
  },
  query: `
    query GapsTable($lang: Language!, $objectives: [ID!], $regions: [ID!], $manifestations: [ID!]) {
      coverage(objectives: $objectives, regions: $regions, manifestations: $manifestations) {
        gaps {
          ${PLACE} missing notOnRecord
          candidates { score explanation(lang: $lang) actor { id name(lang: $lang) group } }
        }
      }
    }`,
  rows: async function* (ask, { query, variables, language }) {
    const { coverage } = await ask<{ coverage: { gaps: GapCell[] } }>(query, variables);
    yield coverage.gaps.flatMap((gap) => {
      return gap.missing.map((group) => {
        const state = gap.notOnRecord.includes(group) ? 'NOT_ON_RECORD' : 'MISSING';
        const candidate = gap.candidates.find(({ actor }) => actor.group === group);
        return {
          ...placeCells(gap),
          group,
          group_label: labelOf('GROUP', group, language),
          state,
          state_label: labelOf('SEAT', state, language),
          candidate_id: candidate?.actor.id ?? null,
          candidate: candidate?.actor.name ?? null,
          candidate_score: candidate?.score ?? null,
          candidate_why: candidate?.explanation ?? null,
        };
      });
    });
  },
});
