import type { Run } from '../../../store/neo4j/client';
import type { Parameters } from '../../../store/neo4j/parameters';
import { type PageKey, pageKey } from '../../../store/loading/by-key';
import { cacheValues, type LoaderFactory } from '../../../store/loading/loaders';
import { ReadCache } from '../../../store/loading/standpoint-caches';
import type { ActionRole } from '../../../store/model/enums';
import { nodeById } from '../../../graph/node/node.loaders';
import { relatedPages, type Relation, wholeListKey } from '../../../graph/node/node-lists';
import { NODE_ROWS, PAGE_ROWS, type RowShape } from '../../../graph/node/node.store';
import { participantsOf } from '../../../graph/partnership/partnership.loaders';
import * as relations from '../../../graph/partnership/relations';
import { type PartnershipRole, participantsIn } from '../../../graph/partnership/seat';

/** The arguments of a field; `first` is that of its page, or how many items a list without pages is assumed to have. */
export type FieldArguments = Readonly<Record<string, unknown>> & { first: number };

/** A statement with its parameters, those of the standpoint left out. */
export interface UnboundStatement {
  statement: string;
  parameters: Parameters;
}

/** A field of a node that a loader reads for all the nodes of a list, so that it can be read with the list. */
export interface NestedField {
  /** Whose key it is read by: that of the node, or the node's place by this relation. */
  of: 'node' | 'IN_COUNTRY' | 'IN_REGION';
  rows: RowShape;
  /** Items that it is assumed to have for each node; undefined where it has `first` of them. */
  assumedSize?: number;
  /** The statement that its loader reads it by; the parameter `ids` is not set. */
  statementFor: (args: FieldArguments) => Promise<UnboundStatement>;
  /** Caches what its loader makes of the rows of that statement, for these ids. */
  cacheRows: (rows: readonly object[], ids: readonly string[], args: FieldArguments, cache: ReadCache) => Promise<void>;
}

function nested<K, V>(
  { of, rows, assumedSize }: Pick<NestedField, 'of' | 'rows' | 'assumedSize'>,
  loader: LoaderFactory<K, V>,
  keyOf: (id: string, args: FieldArguments) => K,
): NestedField {
  return {
    of,
    rows,
    assumedSize,
    statementFor: async (args) => {
      let found: UnboundStatement | undefined;
      const record: Run = (statement, parameters = {}) => {
        found = { statement, parameters };
        return Promise.resolve([]);
      };
      await loader.read(record, [keyOf('', args)], new ReadCache());
      return found!;
    },
    cacheRows: async (found, ids, args, cache) => {
      const keys = ids.map((id) => keyOf(id, args));
      const replay: Run = <R>() => Promise.resolve(found as R[]);
      cacheValues(loader, keys, await loader.read(replay, keys, cache), cache);
    },
  };
}

/** A field that is a page of a list. */
function page(loader: LoaderFactory<PageKey, unknown>, parameters: (args: FieldArguments) => Parameters): NestedField {
  const shape = { of: 'node', rows: PAGE_ROWS } as const;
  return nested(shape, loader, (id, args) => pageKey(id, parameters(args), { first: args.first, after: null }));
}

function related(relation: (args: FieldArguments) => Relation): NestedField {
  return page(relatedPages, relation);
}

/** Of most lists without pages, such as the objectives of a partnership. */
const ASSUMED_SIZE = 10;

/** A field that is a list without pages. */
function wholeList(relation: Relation): NestedField {
  const shape = { of: 'node', rows: PAGE_ROWS, assumedSize: ASSUMED_SIZE } as const;
  return nested(shape, relatedPages, (id) => wholeListKey(id, relation));
}

function place(of: 'IN_COUNTRY' | 'IN_REGION'): NestedField {
  return nested({ of, rows: NODE_ROWS, assumedSize: 1 }, nodeById, (id) => id);
}

function participants(includesEnded: (args: FieldArguments) => boolean): NestedField {
  return page(participantsOf, (args) => participantsIn(args.role as PartnershipRole | undefined, includesEnded(args)));
}

const ABOUT = {
  objectives: wholeList(relations.OBJECTIVES_OF),
  countries: wholeList(relations.COUNTRIES_OF),
  manifestations: wholeList(relations.MANIFESTATIONS_OF),
};

/** The fields that can be read with a list, by type or interface and name. Each resolver loads by the same key. */
export const NESTED_FIELDS: Readonly<Record<string, Readonly<Record<string, NestedField>>>> = {
  Actor: {
    country: place('IN_COUNTRY'),
    partnerships: related(() => relations.SEATED_IN),
    actions: related(({ role }) => relations.actionsBy(role as ActionRole | undefined)),
  },
  Country: { region: place('IN_REGION') },
  Partnership: { ...ABOUT, participants: participants(({ includeEnded }) => includeEnded === true) },
  Campaign: {
    ...ABOUT,
    participants: participants(() => true),
    actions: related(() => relations.ACTIONS_OF),
    partnerships: related(() => relations.PARTNERSHIPS_OF),
    targets: wholeList(relations.ACTORS_IN.TARGET),
  },
  AdvocacyAction: {
    ...ABOUT,
    leads: wholeList(relations.ACTORS_IN.LEAD),
    partners: wholeList(relations.ACTORS_IN.PARTNER),
    targets: wholeList(relations.ACTORS_IN.TARGET),
  },
};
