import { nameProblem } from '../../../src/model/name-check';
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH, textProblem } from '../../../src/model/text-check';
import { graph } from './seeded';

const present = (texts: readonly unknown[]): string[] => texts.filter((text) => typeof text === 'string');

// An export that the import refuses could not be brought back.
test('an import accepts every text of the seed', () => {
  const names = graph.nodes.flatMap((one) => present([one.nameEn, one.nameFr, ...(one.otherNames ?? [])]));
  const evidence = [...graph.nodes, ...graph.ties, ...graph.values].flatMap((one) => one.evidence);
  const titles = evidence.flatMap(({ source }) => present([source.title, source.publisher]));
  const texts = [
    ...evidence.flatMap(({ locator }) => present([locator])),
    ...graph.ties.flatMap(({ note }) => present([note])),
    ...graph.nodes.flatMap(({ properties }) => present(Object.values(properties ?? {}))),
  ];
  const problems = [
    ...[...new Set(names)].filter((name) => nameProblem(name)),
    ...[...new Set(titles)].filter((title) => textProblem(title, MAX_NAME_LENGTH)),
    ...[...new Set(texts)].filter((text) => textProblem(text, MAX_TEXT_LENGTH)),
  ];
  expect(problems).toEqual([]);
});
