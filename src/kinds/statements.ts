import { defineStatement } from '../store/neo4j/statements';
import type { Condition, Kind } from './kind';
import { KINDS } from './kinds';

/** Returns the names of the statements that read a kind. */
export function kindStatements({ type, list }: Kind) {
  const named = (name: string) => `${type.toLowerCase()}/${name}`;
  return {
    page: named(`page-${list}`),
    pageOfNodes: named('page-of-nodes'),
    countUnknown: named(`count-unknown-${list}`),
    listLinks: named('list-links'),
  };
}

/** Returns the parameter that a condition compares with. Regions are among the places of a filter. */
export function parameterOf(name: string, { test }: Condition): string {
  return test === 'linkedToAny' ? `${name}Ids` : name;
}

function defineKindStatements(kind: Kind): void {
  const { type, order, links, filter, actorLinks } = kind;
  const relations = (names: readonly string[]) => names.flatMap((name) => links[name]!.types).join('|');
  const tests = Object.entries(filter).map(([name, condition]) => {
    const { test, link } = condition;
    const values = [link && relations([link]), test !== 'linkedInPlace' && parameterOf(name, condition)];
    return `@${test}(${['n', ...values.filter(Boolean)].join(', ')})`;
  });
  const isOfDate = (include: string) => include.startsWith('@since');
  const holes = {
    type,
    rank: `@${order}(n)`,
    // A date is compared in the first WHERE, and each other test is a part after it.
    conditions: [...tests.filter(isOfDate), ...tests.filter((include) => !isOfDate(include))].join('\n'),
    unknown: tests.some((include) => include.startsWith('@linkedInPlace')) ? '@placeUnknown()' : '',
    links: Object.keys(links)
      .map((name) => `@linkedIds(n, ${relations([name])})`)
      .join(', '),
    relations: relations(actorLinks),
  };
  const names = kindStatements(kind);
  defineStatement(names.page, 'page', holes);
  defineStatement(names.pageOfNodes, 'page-of-nodes', holes);
  defineStatement(names.countUnknown, 'count-unknown', holes);
  defineStatement(names.listLinks, 'list-links', holes);
}

KINDS.forEach(defineKindStatements);
