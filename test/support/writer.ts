import type { Role } from '../../src/access/role';
import type { Tokens } from '../../src/access/tokens';
import type { Api, Json } from './api';

/** What each write takes. */
const ARGUMENTS = {
  saveActor: '$input: ActorInput!',
  recordTie: '$input: TieInput!',
  savePartnership: '$input: PartnershipInput!',
  saveAction: '$input: ActionInput!',
  recordCriterion: '$input: CriterionInput!',
  recordIndicatorValue: '$input: IndicatorValueInput!',
  endTie: '$id: ID!, $until: PartialDate!, $evidence: [EvidenceInput!]!',
  retractTie: '$id: ID!, $reason: String!',
  addEvidence: '$of: ID!, $evidence: [EvidenceInput!]!, $against: Boolean! = false',
  mergeActors: '$keep: ID!, $absorb: ID!, $reason: String!',
  unmergeActors: '$mergeId: ID!',
  undoChange: '$id: ID!',
};

export type Field = keyof typeof ARGUMENTS;
export const FIELDS = Object.keys(ARGUMENTS) as Field[];

/** A source that evidence may cite. */
export const EVIDENCE = [{ title: 'Harbour Log', url: 'https://log.example.org/', asOf: '2025-11' }];

/** The operation that writes one thing and reads `answer` of its payload. */
export function operation(field: Field, answer: string): string {
  const declared = `${ARGUMENTS[field]}, $key: String`;
  const passed = [...declared.matchAll(/\$(\w+)/g)].map(([, name]) => `${name!}: $${name!}`).join(', ');
  return `mutation (${declared}) { ${field}(${passed}) { ${answer} userErrors { code path message } change { id at } } }`;
}

export type Write = (field: Field, variables: Record<string, unknown>, answer?: string) => Promise<Json>;

/** Headers of whoever has a role. */
export async function bearer(tokens: Tokens, role: Role, regions: string[] = []): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await tokens.issue(role, regions)}` };
}

/** Writes as an editor and gives the payload, whatever it says; an error outside userErrors fails the test. */
export function writer(api: () => Api, headers: () => Record<string, string>): Write {
  return async (field, variables, answer = '') => {
    const { data, errors } = await api().ask(operation(field, answer), { variables, headers: headers() });
    expect(errors).toBeUndefined();
    return data[field]!;
  };
}

/** Writes what is to be recorded: a mistake fails the test. */
export function recorder(write: Write): Write {
  return async (field, variables, answer) => {
    const payload = await write(field, variables, answer);
    expect(payload.userErrors).toEqual([]);
    return payload;
  };
}

/** The codes and paths of a payload's mistakes. */
export function mistakesOf(payload: Json): string[] {
  return (payload.userErrors as unknown as { code: string; path: string[] }[]).map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );
}
