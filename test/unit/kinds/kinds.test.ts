import { isMessageKey } from '../../../src/language/message';
import { DATED_KINDS, KINDS } from '../../../src/kinds/kinds';
import { RECORDS } from '../../../src/kinds/records';

test.each(DATED_KINDS)('each rule of a $type has its message', ({ type, links }) => {
  const name = type.toLowerCase();
  const ofLinks = Object.entries(links).flatMap(([link, { isList, isRequired, notAlso }]) => [
    ...(isList && isRequired ? [`INCOMPLETE.${link}`] : []),
    ...(notAlso ? [`SELF_TIE.${name}`] : []),
  ]);
  const keys = [`ALREADY_RECORDED.${name}`, ...ofLinks].map((key) => `input.${key}`);
  expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
});

test.each(KINDS)('the conditions of $type name only links that it has, and it is what is stored', (kind) => {
  const ofConditions = Object.values(kind.filter).flatMap(({ link }) => link ?? []);
  expect(ofConditions.filter((name) => !(name in kind.links))).toEqual([]);
  expect(RECORDS[kind.type]).toBe(kind);
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
