import { StakeholderGroup } from '../../../../src/model/actor-kind';
import { explainGap } from '../../../../src/influence/coverage/explain-gap';
import { Language } from '../../../../src/language/language';

const explanation = (partnerships: number, empty: StakeholderGroup[], language: Language) => {
  const groups = Object.values(StakeholderGroup).filter((group) => !empty.includes(group));
  const about = { objective: { nameEn: 'Safer travel' }, region: { nameEn: 'Americas', nameFr: 'Amériques' } };
  return explainGap({ ...about, partnerships, groups }, language);
};

test('explains the empty seats of one partnership and of several', () => {
  const one = [StakeholderGroup.DONOR];
  expect(explanation(1, one, Language.EN)).toBe(
    'In the Americas region, the partnership known for “Safer travel” seats nobody from this group: donors.',
  );
  expect(explanation(1, one, Language.FR)).toBe(
    'Dans la région « Amériques », le partenariat connu pour « Safer travel » ne compte personne de ce groupe : « bailleurs ».',
  );
  const two = [StakeholderGroup.DONOR, StakeholderGroup.LAW_ENFORCEMENT];
  expect(explanation(3, two, Language.EN)).toBe(
    'In the Americas region, the 3 partnerships known for “Safer travel” seat nobody from these groups: law enforcement and donors.',
  );
  expect(explanation(3, two, Language.FR)).toBe(
    'Dans la région « Amériques », les 3 partenariats connus pour « Safer travel » ne comptent personne de ces groupes : « services répressifs » et « bailleurs ».',
  );
});
