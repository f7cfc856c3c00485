import { ID, KIND, NAME, ofType, PLACE, text, type Part } from './parts';
import { filteredTable } from './table';

const SIGNED: Part = {
  columns: { signed: 'date' },
  // An association signs too, and has no `code`.
  selection: 'signature: ties(first: 1, types: [SIGNED_CODE], direction: OUT) { nodes { since } }',
  cells: ({ signature }) => ({
    signed: (signature as { nodes: { since: string | null }[] }).nodes[0]?.since ?? null,
  }),
};

interface Code {
  status: string;
  metCount: number | null;
  criteria: { number: number; status: string }[];
}

const CRITERIA = [1, 2, 3, 4, 5, 6];

const CODE: Part = {
  columns: {
    listed_as: 'text',
    criteria_met: 'number',
    criterion_1: 'text',
    criterion_2: 'text',
    criterion_3: 'text',
    criterion_4: 'text',
    criterion_5: 'text',
    criterion_6: 'text',
  },
  selection: '... on Company { code { status metCount criteria { number status } } }',
  cells: ({ code }) => {
    const { status, metCount, criteria } = (code ?? { criteria: [] }) as Partial<Code> & Pick<Code, 'criteria'>;
    const statusOf = new Map(criteria.map((criterion) => [criterion.number, criterion.status]));
    const knownStatus = (number: number) =>
      statusOf.get(number) === 'UNKNOWN' ? null : (statusOf.get(number) ?? null);
    return {
      listed_as: status ?? null,
      criteria_met: metCount ?? null,
      ...Object.fromEntries(CRITERIA.map((number) => [`criterion_${String(number)}`, knownStatus(number)])),
    };
  },
};

export const SIGNATORIES = filteredTable({
  name: 'signatories',
  list: 'actors',
  filter: 'ActorFilter',
  fixedFilter: { signedCode: true },
  parts: [ID, NAME, KIND, ofType('Company', text('sector')), PLACE, SIGNED, CODE],
});
