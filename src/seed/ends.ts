import { governmentId } from '../store/model/record-ids';
import type { FactRow } from './fact-row';
import type { Facts } from './fact-files';
import type { Ids } from './ids';

/**
 * The kind of an end, on which the meaning of a relation word depends. A joint initiative is a
 * partnership, a project, a programme or a campaign, whose participants have seats.
 */
export type EndKind = 'joint_initiative' | 'initiative' | 'actor' | 'document' | 'country' | 'other';

const JOINT_KINDS = new Set(['partnership', 'project', 'programme', 'campaign']);

/** Returns a function from a code to its kind. */
export function endKinds(facts: Facts, ids: Ids): (code: string) => EndKind {
  const kinds = new Map<string, EndKind>();
  const add = (rows: readonly FactRow[], kindOf: (row: FactRow) => EndKind): void => {
    for (const row of rows) kinds.set(row.text('code'), kindOf(row));
  };
  add([...facts.bodies, ...facts.members, ...facts.code_members], () => 'actor');
  add(facts.instruments, () => 'document');
  add(facts.initiatives, (row) => (JOINT_KINDS.has(row.text('kind')) ? 'joint_initiative' : 'initiative'));
  for (const country of ids.countries) {
    kinds.set(country, 'country');
    kinds.set(governmentId(country), 'actor');
  }
  return (code) => kinds.get(code) ?? 'other';
}

/** Returns the actor of a code; a country stands for its government. */
export function actorOfCode(code: string, ids: Pick<Ids, 'countries'>): string {
  return ids.countries.has(code) ? governmentId(code) : code;
}
