import { ID, Int } from 'type-graphql';
import type { FilterPart } from '../../language/filter-part';
import { foldText } from '../../language/names';
import { firstDay, lastDay } from '../../language/partial-date';
import type { Condition, Kind } from '../../kinds/kind';
import type { ReadContext } from '../../store/loading/read-context';
import { isActorType, type NodeType, OCCASION_TYPES } from '../../store/model/node-type';
import type { Parameters } from '../../store/neo4j/parameters';
import { PartialDateScalar } from '../../store/scalars';
import { placeParameters, type Places } from '../filter/place-parameters';
import { listedParts } from '../filter/unknown-parts';
import { governmentResolver } from '../node/government';
import { withEventForms } from '../node/event-forms';
import { requireActors, requireNodes, requireOfType } from '../node/input-nodes';

const EVENT_TYPES: readonly NodeType[] = OCCASION_TYPES;

type Value = string | number | boolean | readonly string[] | null | undefined;

export type Filter = Record<string, Value> & { includeUnknown?: readonly FilterPart[] | null };

/** Returns the type of a condition in the schema. */
export function conditionType({ takes, values }: Condition): () => unknown {
  const types = {
    nodes: [ID],
    choices: [values],
    text: String,
    from: PartialDateScalar,
    to: PartialDateScalar,
    number: Int,
    flag: Boolean,
  };
  return () => types[takes];
}

/** Returns the filter with ids of the meant nodes: governments of countries, forms of events. */
export async function withMeantNodes(context: ReadContext, kind: Kind, filter: Filter): Promise<Filter> {
  const resolved = { ...filter };
  for (const [name, condition] of Object.entries(kind.filter)) {
    const ids = filter[name] as readonly string[] | null | undefined;
    if (!ids || condition.takes !== 'nodes') continue;
    const { types } = takenNodes(kind, condition);
    if (condition.countryMeansGovernment) resolved[name] = ids.map(await governmentResolver(context, ids));
    else if (types.some((type) => EVENT_TYPES.includes(type)))
      resolved[name] = await withEventForms(context, ids, types);
  }
  return resolved;
}

/** Returns the parameters that the statements of a kind's list compare with. */
export function filterParameters(kind: Kind, filter: Filter): Parameters {
  const values = Object.entries(kind.filter).map(([name, { takes }]) => [name, parameterOf(takes, filter[name])]);
  const parameters = Object.fromEntries(values) as Parameters;
  const places = placeParameters(filter as Places);
  return { ...parameters, ...places, includeEnded: true, includeUnknown: listedParts(filter) };
}

function parameterOf(takes: Condition['takes'], value: Value): unknown {
  if (value === null || value === undefined) return null;
  if (takes === 'text') return foldText(value as string);
  if (takes === 'from') return firstDay(value as string);
  if (takes === 'to') return lastDay(value as string);
  return value;
}

/** Checks the ids of a filter. Throws InputError for unknown ids and nodes of other types. */
export async function requireFilterNodes(context: ReadContext, kind: Kind, filter: Filter): Promise<void> {
  const conditions = Object.entries(kind.filter).filter(([, { takes }]) => takes === 'nodes');
  await Promise.all(
    conditions.map(([name, condition]) => {
      const ids = filter[name] as readonly string[] | null | undefined;
      const path = ['filter', name];
      const { types, misfit } = takenNodes(kind, condition);
      if (misfit) return requireNodes(context, ids, path, { misfit, types });
      if (types.every(isActorType)) return requireActors(context, ids, path);
      return requireOfType(context, types[0]!, ids, path);
    }),
  );
}

function takenNodes({ links }: Kind, { types, link = '', misfit }: Condition): TakenNodes {
  const { nodeTypes = [], misfit: linkMisfit } = links[link] ?? {};
  return { types: types ?? nodeTypes, misfit: misfit ?? (types ? undefined : linkMisfit) };
}

interface TakenNodes {
  types: readonly NodeType[];
  misfit: Condition['misfit'];
}
