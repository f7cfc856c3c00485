import { FilterPart } from '../language/filter-part';
import { defineStatement } from '../store/neo4j/statements';
import { type DatedKind, type Kind, partsOf, subjectOf } from './kind';
import { DATED_KINDS, KINDS } from './kinds';

/** Returns the names of the statements of a kind's list and, for dated kinds, of its ties. */
export function kindStatements(kind: Pick<Kind, 'type' | 'subject' | 'list'>) {
  const named = (name: string) => `${subjectOf(kind)}/${name}`;
  return {
    page: named(`page-${kind.list}`),
    count: named(`count-${kind.list}`),
    countUnknown: named(`count-unknown-${kind.list}`),
    pageOfNodes: named('page-of-nodes'),
    listLinks: named('list-links'),
  };
}

/** The variable of a statement with the outcome of the conditions of a part. */
const OUTCOMES: Partial<Record<FilterPart, string>> = {
  [FilterPart.PLACE]: 'inPlace',
  [FilterPart.OBJECTIVE]: 'forObjective',
  [FilterPart.MANIFESTATION]: 'aboutForm',
  [FilterPart.GROUP]: 'seatsGroups',
  [FilterPart.PARTICIPANT]: 'byParticipant',
  [FilterPart.DUE]: 'dueThen',
  [FilterPart.DATE]: 'inPeriod',
};

function defineListStatements(kind: Kind): void {
  const { type, listed, order, links, filter } = kind;
  if (!listed) return;
  const names = kindStatements(kind);
  const tests = Object.entries(filter).flatMap(([name, { fragment, link }]) => {
    const relations = link && links[link]!.types.join('|');
    const values = ['n', relations, fragment !== 'linked-in-place' && name].filter(Boolean);
    return fragment ? [{ isFirst: fragment.startsWith('since'), include: `@${fragment}(${values.join(', ')})` }] : [];
  });
  const holes = {
    type,
    listed: `@${listed}(n)`,
    rank: `@${order ?? 'newest-first'}(n)`,
    // A date is compared in the first WHERE, and each other test is a part after it.
    conditions: [...tests.filter(({ isFirst }) => isFirst), ...tests.filter(({ isFirst }) => !isFirst)]
      .map(({ include }) => include)
      .join('\n'),
    unknown: unknownParts(kind).join('\n'),
    stage: partsOf(kind)[FilterPart.STAGE] ? 'AND atStage // if $stages' : '',
  };
  defineStatement(names.page, order ? 'page' : 'page-by-name', holes);
  if (!order) defineStatement(names.count, 'count', holes);
  defineStatement(names.countUnknown, 'count-unknown', holes);
}

function unknownParts(kind: Kind): string[] {
  return Object.entries(partsOf(kind)).flatMap(([part, names]) => {
    const outcome = OUTCOMES[part as FilterPart];
    const parameters = part === FilterPart.PLACE ? 'inPlaces' : names.join(' $');
    return outcome ? [`@unknown-part(${part}, ${outcome}, ${parameters})`] : [];
  });
}

function defineLinkStatements(kind: DatedKind): void {
  const { type, order, links, actorLinks } = kind;
  const names = kindStatements(kind);
  const holes = {
    type,
    rank: `@${order}(n)`,
    links: Object.values(links)
      .map(({ types }) => `@linked-ids(n, ${types.join('|')})`)
      .join(', '),
    relations: actorLinks.flatMap((name) => links[name]!.types).join('|'),
  };
  defineStatement(names.pageOfNodes, 'page-of-nodes', holes);
  defineStatement(names.listLinks, 'list-links', holes);
}

KINDS.forEach(defineListStatements);
DATED_KINDS.forEach(defineLinkStatements);
