import { TieType } from '../../../../src/store/model/tie-type';
import { resolveIncludes } from '../../../../src/store/neo4j/statements';
import {
  confirmedYears,
  isListedFact,
  isMembership,
  isRecordedDay,
  isStandingFact,
} from '../../../../src/graph/tie/confirmation';

const namesIn = (cypher: string) => [...cypher.matchAll(/'([A-Z_]+)'/g)].map(([, name]) => name).sort();
const typesThat = (fits: (type: TieType) => boolean) => Object.values(TieType).filter(fits).sort();

test('statements have the same types of standing facts and of memberships as the code', () => {
  expect(namesIn(resolveIncludes('@standing-facts()'))).toEqual(typesThat(isStandingFact));
  expect(namesIn(resolveIncludes('@listed-facts()'))).toEqual(typesThat(isListedFact));
  expect(namesIn(resolveIncludes('@recorded-days()'))).toEqual(typesThat(isRecordedDay));
  expect(namesIn(resolveIncludes('@memberships()'))).toEqual(typesThat(isMembership));
});

test('memberships are current for ten years, all else for five', () => {
  const lasting = ['LOCAL_CODE_REPRESENTATIVE_OF', 'MEMBER_OF', 'SECRETARIAT_OF', 'SUBSIDIARY_OF'];
  expect(typesThat((type) => confirmedYears(type) === 10)).toEqual(lasting);
  expect(typesThat((type) => confirmedYears(type) === 5)).toHaveLength(Object.values(TieType).length - lasting.length);
});
