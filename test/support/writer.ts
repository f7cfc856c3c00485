import type { Role } from '../../src/graph/access/viewer';
import type { Tokens } from '../../src/api/access/tokens';
import type { Api, Json } from './api';

/** The input of each mutation, or the fields of its input. */
const ARGUMENTS = {
  saveActor: '$input: ActorInput!',
  recordTie: '$input: TieInput!',
  recordEngagement: '$input: EngagementInput!',
  recordRoster: '$input: RosterInput!',
  recordInvitations: '$input: InvitationsInput!',
  savePartnership: '$input: PartnershipInput!',
  saveAction: '$input: ActionInput!',
  saveCampaign: '$input: CampaignInput!',
  saveOpportunity: '$input: OpportunityInput!',
  saveCommitment: '$input: CommitmentInput!',
  recordFollowUp: '$input: FollowUpInput!',
  saveMeeting: '$input: MeetingInput!',
  savePicture: '$input: PictureInput!',
  removePicture: '$id: ID!',
  recordCriterion: '$input: CriterionInput!',
  recordIndicatorValue: '$input: IndicatorValueInput!',
  correctInitiative: '$input: InitiativeCorrectionInput!',
  correctTie: '$input: TieCorrectionInput!',
  endTie: '$id: ID!, $until: PartialDate!, $evidence: [EvidenceInput!]!',
  confirmTies: '$ties: [ID!]!, $evidence: [EvidenceInput!]!',
  answerTies: '$input: TieAnswersInput!',
  retractTie: '$id: ID!, $reason: String!',
  addEvidence: '$of: ID!, $evidence: [EvidenceInput!]!, $contradicts: Boolean! = false',
  mergeActors: '$keep: ID!, $absorb: ID!, $reason: String!',
  unmergeActors: '$mergeId: ID!',
  undoChange: '$id: ID!',
  keepActorsApart: '$actors: [ID!]!, $reason: String!',
};

export type Field = keyof typeof ARGUMENTS;
export const FIELDS = Object.keys(ARGUMENTS) as Field[];

/** Valid evidence. */
export const EVIDENCE = [{ title: 'Harbour Log', url: 'https://log.example.org/', asOf: '2025-11' }];

/** Returns the path of an error in an argument or a field of the input. */
export function inputPath(field: Field, path: string): string {
  return ARGUMENTS[field].startsWith('$input') ? path : `input.${path}`;
}

/** Formats the operation of one mutation, which selects `selection` of its payload. */
export function operation(field: Field, selection: string): string {
  const declared = `${ARGUMENTS[field]}, $key: String, $dryRun: Boolean! = false`;
  const fields = [...ARGUMENTS[field].matchAll(/\$(\w+)/g)].map(([, name]) => `${name!}: $${name!}`).join(', ');
  const input = fields.startsWith('input') ? fields : `input: { ${fields} }`;
  const passed = `${input}, idempotencyKey: $key, dryRun: $dryRun`;
  return `mutation (${declared}) { ${field}(${passed}) { ${selection} userErrors { code path message } change { id recordedAt } } }`;
}

export type Write = (field: Field, variables: Record<string, unknown>, selection?: string) => Promise<Json>;

/** Returns the request headers of a role. */
export async function bearer(tokens: Tokens, role: Role, regions: string[] = []): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await tokens.issue(role, regions)}` };
}

type Client = Pick<Api, 'ask'>;
type Headers = Record<string, string>;

/** Executes a mutation and returns its payload; errors other than userErrors fail the test. */
export function writer(api: Client | (() => Client), headers: Headers | (() => Headers)): Write {
  const now = <T extends object>(value: T | (() => T)): T => (typeof value === 'function' ? value() : value);
  return async (field, variables, selection = '') => {
    const { data, errors } = await now(api).ask(operation(field, selection), { variables, headers: now(headers) });
    expect(errors).toBeUndefined();
    return data[field]!;
  };
}

/** Wraps `writer`, so that userErrors fail the test too. */
export function recorder(write: Write): Write {
  return async (field, variables, selection) => {
    const payload = await write(field, variables, selection);
    expect(payload.userErrors).toEqual([]);
    return payload;
  };
}

/** Returns the code and path of each of a payload's userErrors. */
export function userErrorsOf(payload: Json): string[] {
  return (payload.userErrors as unknown as { code: string; path: string[] }[]).map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );
}
