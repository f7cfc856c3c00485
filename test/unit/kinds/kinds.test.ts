import { isMessageKey } from '../../../src/language/message';
import { KINDS } from '../../../src/kinds/kinds';
import { RECORDS } from '../../../src/kinds/records';

test.each(KINDS)('each rule of a $type has its message', ({ type, links }) => {
  const name = type.toLowerCase();
  const ofLinks = Object.entries(links).flatMap(([link, { isList, isRequired, notAlso }]) => [
    ...(isList && isRequired ? [`INCOMPLETE.${link}`] : []),
    ...(notAlso ? [`SELF_TIE.${name}`] : []),
  ]);
  const keys = [`ALREADY_RECORDED.${name}`, ...ofLinks].map((key) => `input.${key}`);
  expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
});

test.each(KINDS)('$type names only links and fields that it has', (kind) => {
  const links = Object.keys(kind.links);
  const parts = [...links, ...Object.keys(kind.fields)];
  const ofConditions = Object.values(kind.filter).flatMap(({ link }) => link ?? []);
  const ofLinks = Object.values(kind.links).flatMap(({ notAlso }) => notAlso ?? []);
  const named = [...ofConditions, ...ofLinks, ...kind.actorLinks, kind.holder, kind.visibility.atMostThatOf];
  expect(named.filter((name) => !links.includes(name))).toEqual([]);
  expect(kind.identity.filter((name) => !parts.includes(name))).toEqual([]);
  expect(RECORDS[kind.type]).toBe(kind);
});
