import {
  date,
  flag,
  GROUP,
  type Item,
  KIND,
  labelled,
  named,
  number,
  type Part,
  selectionOf,
  SENTENCE,
  SOURCES,
  text,
  within,
} from './parts';
import { defineTable } from './table';

const TIE: readonly Part[] = [text('tie_id', 'id'), SENTENCE, date('confirmed', 'lastConfirmedOn'), SOURCES];

const STAKEHOLDER: readonly Part[] = [
  named('actor'),
  within('actor', [KIND, GROUP]),
  number('reach'),
  within('best', [text('route_strength', 'strength')]),
  labelled('stance', 'STANCE'),
  flag('contested', 'isContested'),
  within('position', [within('tie', TIE), flag('from_campaign', 'isFromCampaign')]),
];

/** One row for each actor that reaches the targets or has a position; the greatest reach first. */
export const STAKEHOLDERS = defineTable({
  name: 'stakeholders',
  parts: STAKEHOLDER,
  query: `
    query StakeholdersTable($lang: Language!, $targets: [ID!]!, $objective: ID) {
      stakeholderMap(targets: $targets, objective: $objective, first: 100) { ${selectionOf(STAKEHOLDER)} }
    }`,
  items: async function* (run, { query, variables }) {
    yield (await run<{ stakeholderMap: Item[] }>(query, variables)).stakeholderMap;
  },
});
