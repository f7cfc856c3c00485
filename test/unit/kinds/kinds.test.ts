import { isMessageKey } from '../../../src/language/message';
import { DATED_KINDS, KINDS, NAMED_KINDS } from '../../../src/kinds/kinds';
import { RECORDS } from '../../../src/kinds/records';
import type { NodeType } from '../../../src/store/model/node-type';
import type { TieType } from '../../../src/store/model/tie-type';
import { TIE_TYPES } from '../../../src/store/model/tie-types';

test.each(DATED_KINDS)('each rule of a $type has its message', ({ type, links }) => {
  const name = type.toLowerCase();
  const ofLinks = Object.entries(links).flatMap(([link, { isList, isRequired, notAlso }]) => [
    ...(isList && isRequired ? [`INCOMPLETE.${link}`] : []),
    ...(notAlso ? [`SELF_TIE.${name}`] : []),
  ]);
  const keys = [`ALREADY_RECORDED.${name}`, ...ofLinks].map((key) => `input.${key}`);
  expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
});

test.each(KINDS)('the conditions of $type name only links that it has, and it is the stored type', (kind) => {
  const ofConditions = Object.values(kind.filter).flatMap(({ link }) => link ?? []);
  expect(ofConditions.filter((name) => !(name in kind.links))).toEqual([]);
  expect(RECORDS[kind.type]).toBe(kind);
});

test.each(NAMED_KINDS)('an import takes each tie of a $type that a save makes', ({ type, links }) => {
  const takes = (tie: TieType, from: NodeType, to: NodeType) =>
    TIE_TYPES[tie].ends.some((ends) => ends.from.includes(from) && ends.to.includes(to));
  const ties = Object.values(links).flatMap(({ types: [tie], direction, nodeTypes }) =>
    nodeTypes.map((node) => [tie as TieType, ...(direction === 'OUT' ? [type, node] : [node, type])] as const),
  );
  expect(ties.filter(([tie, from, to]) => !takes(tie, from as NodeType, to as NodeType))).toEqual([]);
});

test.each(DATED_KINDS)('$type names only links and fields that it has', (kind) => {
  const links = Object.keys(kind.links);
  const parts = [...links, ...Object.keys(kind.fields)];
  const ofLinks = Object.values(kind.links).flatMap(({ notAlso }) => notAlso ?? []);
  const named = [...ofLinks, ...kind.actorLinks, kind.holder, kind.atMostAsVisibleAs];
  expect(named.filter((name) => !links.includes(name))).toEqual([]);
  expect(kind.identity.filter((name) => !parts.includes(name))).toEqual([]);
  expect(Object.keys(kind.dates)).toContain(kind.since);
});
