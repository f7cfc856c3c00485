import { Role } from '../../../../src/access/role';
import { Tokens } from '../../../../src/access/tokens';
import { tokenKeyFile } from '../../../../src/config';
import type { Json } from '../../../support/api';
import { bearer, operation } from '../../../support/writer';
import { openClient, type Client } from './client';
import { type Writer, writerOf } from './writer';

/** What an editor changes in turn: an actor, and a tie of it. */
interface Target {
  id: string;
  kind: string;
  name: string;
  tie: string;
}

/**
 * An editor at the API. In turn, an actor gets another website and a tie of another actor one more piece of evidence, so
 * that each change is of the same size and leaves replaced versions behind. `dataDir` has the key of the API's tokens.
 */
export async function apiWriter(address: string, dataDir: string, actors: readonly string[]): Promise<Writer> {
  const editor = await bearer(new Tokens({ keyFile: tokenKeyFile({ dataDir }) }), Role.EDITOR);
  const client = openClient(address, 1, editor);
  const targets: Target[] = [];
  for (const id of actors.slice(0, MAX_TARGETS)) targets.push(...(await readTarget(client, id)));
  if (targets.length === 0) throw new Error('No actor with a tie.');
  const commit = async (turn: number) => {
    const body = changeOf(targets[turn % targets.length]!, turn);
    const { data } = JSON.parse(await client.ask(body)) as { data: Record<string, Json> };
    for (const { change, userErrors } of Object.values(data)) {
      if (!change) throw new Error(`A change was rejected: ${JSON.stringify(userErrors)}`);
    }
  };
  return writerOf(commit, () => client.close());
}

/** An odd number, so that over two rounds each actor and each tie is changed. */
const MAX_TARGETS = 301;

const TARGET = `query ($id: ID!) { node(id: $id) { id ... on Actor { kind name ties(first: 20) { nodes { id derived } } } } }`;

async function readTarget(client: Client, id: string): Promise<Target[]> {
  const answer = await client.ask(JSON.stringify({ query: TARGET, variables: { id } }));
  const { kind, name, ties } = (JSON.parse(answer) as { data: { node: TargetNode } }).data.node;
  // What is derived takes no evidence.
  const tie = ties.nodes.find(({ derived }) => !derived);
  return tie ? [{ id, kind, name, tie: tie.id }] : [];
}

interface TargetNode {
  kind: string;
  name: string;
  ties: { nodes: { id: string; derived: boolean }[] };
}

const SAVE_ACTOR = operation('saveActor', '');
const ADD_EVIDENCE = operation('addEvidence', '');

function changeOf({ id, kind, name, tie }: Target, turn: number): string {
  // A fixed number of digits, so that all changes are of one size.
  const number = String(turn).padStart(8, '0');
  const evidence = [{ title: 'Log of the bench', locator: number }];
  if (turn % 2 === 1) return JSON.stringify({ query: ADD_EVIDENCE, variables: { of: tie, evidence } });
  const input = { id, kind, nameEn: name, website: `https://example.org/${number}`, evidence };
  return JSON.stringify({ query: SAVE_ACTOR, variables: { input } });
}
