import { InputError } from '../../errors';
import {
  ACTOR_COLUMNS,
  countryCells,
  type EvidenceNode,
  groupCell,
  kindCells,
  listCell,
  type Named,
  type Place,
  PLACE,
  placeCells,
} from './cells';
import { defineTable } from './table';

interface PathNode {
  explanation: string;
  weakestPoint: { tie?: { sentence: string; confirmed: string | null }; node?: Named };
  hops: { tie: { evidence: EvidenceNode[] } }[];
}

interface InviteeNode {
  gain: number;
  explanation: string;
  actor: Named & { kind: string; group: string; country: Place };
  equallyGood: number;
  runnerUp: Named | null;
  runnerUpGain: number | null;
  via: PathNode[];
}

interface EmptySeatNode {
  group: string | null;
  region: Named | null;
  count: number;
  reason: string;
}

/** The cells of a path: all sources of its ties, each once. */
function pathCells(path: PathNode | undefined) {
  const sources = (path?.hops ?? []).flatMap(({ tie }) => tie.evidence.map(({ source }) => source));
  const each = [...new Map(sources.map((source) => [source.id, source])).values()];
  const { tie, node } = path?.weakestPoint ?? {};
  return {
    path: path?.explanation ?? null,
    check_first: tie?.sentence ?? node?.name ?? null,
    confirmed: tie?.confirmed ?? null,
    source_ids: listCell(each.map(({ id }) => id)),
    source_titles: listCell(each.map(({ title }) => title)),
    source_urls: listCell(each.map(({ url }) => url)),
  };
}

/** One row for each seat of a list of invitations, an empty one too. */
export const INVITATIONS = defineTable({
  name: 'invitations',
  columns: {
    rank: 'number',
    actor_id: 'text',
    actor: 'text',
    ...ACTOR_COLUMNS,
    gain: 'number',
    why: 'text',
    equally_good: 'number',
    runner_up_id: 'text',
    runner_up: 'text',
    runner_up_gain: 'number',
    path: 'text',
    check_first: 'text',
    confirmed: 'date',
    source_ids: 'text',
    source_titles: 'text',
    source_urls: 'text',
  },
  query: `
    query InvitationsTable($lang: Language!, $input: ConveningInput!) {
      conveningList(input: $input) {
        invitees {
          gain explanation(lang: $lang) equallyGood runnerUp { id name(lang: $lang) } runnerUpGain
          actor { id name(lang: $lang) kind group ${PLACE} }
          via {
            explanation(lang: $lang)
            weakestPoint {
              ... on InfluenceHop { tie { sentence(lang: $lang) confirmed } }
              ... on PassedNode { node { id ... on Entity { name(lang: $lang) } } }
            }
            hops { tie { evidence { source { id title url } } } }
          }
        }
        emptySeats { group region { id name(lang: $lang) } count reason(lang: $lang) }
      }
    }`,
  rows: async function* (ask, { query, variables, language }) {
    const { targets, seats } = (variables.input ?? {}) as { targets?: unknown; seats?: unknown };
    if (targets === undefined || seats === undefined) {
      const example = '?targets=ASEAN,INTERPOL:2&seats=10';
      throw new InputError(`Say whom the list should reach, and how many it invites: ${example}.`, ['targets']);
    }
    const { conveningList } = await ask<{ conveningList: { invitees: InviteeNode[]; emptySeats: EmptySeatNode[] } }>(
      query,
      variables,
    );
    const { invitees, emptySeats } = conveningList;
    const empty = emptySeats.flatMap((seat) => Array.from({ length: seat.count }, () => seat));
    yield invitees.map(({ actor, via, ...invitee }, index) => ({
      rank: index + 1,
      actor_id: actor.id,
      actor: actor.name,
      ...kindCells(actor.kind, language),
      ...groupCell(actor.group, language),
      ...placeCells(actor.country),
      gain: invitee.gain,
      why: invitee.explanation,
      equally_good: invitee.equallyGood,
      runner_up_id: invitee.runnerUp?.id ?? null,
      runner_up: invitee.runnerUp?.name ?? null,
      runner_up_gain: invitee.runnerUpGain,
      ...pathCells(via[0]),
    }));
    yield empty.map(({ group, region, reason }, index) => ({
      rank: invitees.length + index + 1,
      actor_id: null,
      actor: null,
      ...kindCells(undefined, language),
      ...groupCell(group ?? undefined, language),
      ...countryCells(null),
      region_id: region?.id ?? null,
      region: region?.name ?? null,
      gain: null,
      why: reason,
      equally_good: null,
      runner_up_id: null,
      runner_up: null,
      runner_up_gain: null,
      ...pathCells(undefined),
    }));
  },
});
