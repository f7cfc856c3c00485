import { ActorKind, actorType, GROUP_OF_KIND } from '../store/model/actor-kind';
import { governmentId } from '../store/model/record-ids';
import type { NodeRow } from '../store/model/rows';
import { readTable } from './tables';

/** Adds all governments as derived; bodies of the facts keep properties, others lack evidence. */
export function withGovernments(actors: readonly NodeRow[]): NodeRow[] {
  const governments = new Map(readGovernments().map((row) => [row.id, row]));
  const named = actors.map((actor) => {
    const government = governments.get(actor.id);
    if (!government) return actor;
    governments.delete(actor.id);
    return { ...actor, properties: { ...actor.properties, ...government.properties } };
  });
  return [...named, ...governments.values()];
}

/** Reads the governments of `tables/governments.csv`. */
export function readGovernments(): NodeRow[] {
  return readTable('governments').map((row) => ({
    id: governmentId(row.text('iso3')),
    type: actorType(ActorKind.GOVERNMENT),
    nameEn: row.text('name_en'),
    nameFr: row.text('name_fr'),
    country: row.text('iso3'),
    properties: { kind: ActorKind.GOVERNMENT, group: GROUP_OF_KIND[ActorKind.GOVERNMENT], derived: true },
    evidence: [],
  }));
}
