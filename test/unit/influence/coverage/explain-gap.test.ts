import 'reflect-metadata';
import { StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { explainGap } from '../../../../src/influence/coverage/coverage.resolver';
import { Language } from '../../../../src/language/language';

const explanation = (
  partnerships: number,
  empty: StakeholderGroup[],
  language: Language,
  notNamed: StakeholderGroup[] = [],
) => {
  const groups = Object.values(StakeholderGroup).filter((group) => !empty.includes(group));
  const about = { objective: { nameEn: 'Safer travel' }, region: { nameEn: 'Americas', nameFr: 'Amériques' } };
  return explainGap({ ...about, partnerships, groups, notNamed }, language);
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

test('does not call the seat of a group empty whose participants no source names', () => {
  const groups = [StakeholderGroup.DONOR, StakeholderGroup.MEDIA];
  expect(explanation(1, groups, Language.EN, [StakeholderGroup.MEDIA])).toBe(
    'In the Americas region, the partnership known for “Safer travel” seats nobody from this group: donors. In the Americas region, sources speak of participants in the partnerships known for “Safer travel” whom they do not name: media.',
  );
  expect(explanation(1, [StakeholderGroup.MEDIA], Language.FR, groups)).toBe(
    'Dans la région « Amériques », des sources parlent de participants aux partenariats connus pour « Safer travel » sans les nommer : « médias ».',
  );
});
