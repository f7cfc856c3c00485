import 'reflect-metadata';
import { StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { explainGap, type Gap } from '../../../../src/influence/coverage/explain-gap';
import { Language } from '../../../../src/language/language';

const { DONOR, GOVERNMENT, LAW_ENFORCEMENT, MEDIA } = StakeholderGroup;

const ABOUT = { objective: { nameEn: 'Safer travel' }, region: { nameEn: 'Americas', nameFr: 'Amériques' } };
const NOTHING: Gap = {
  ...ABOUT,
  tables: 3,
  completeTables: 0,
  unassigned: 0,
  missing: [],
  notOnRecord: [],
  notNamed: [],
};

const explanation = (gap: Partial<Gap>, language: Language) => explainGap({ ...NOTHING, ...gap }, language);

/** Returns groups that no list on record shows to be missing. */
const open = (...groups: StakeholderGroup[]) => ({ missing: groups, notOnRecord: groups });

test('says that a group is not on record, never that it is missing, where lists are not complete', () => {
  expect(explanation(open(GOVERNMENT), Language.EN)).toBe(
    '“Safer travel”, in the Americas: 3 partnerships are under way. Government: not on record at these 3 partnerships, none of whose lists is complete.',
  );
  expect(explanation({ ...open(GOVERNMENT, DONOR), completeTables: 1 }, Language.EN)).toContain(
    'Government and donors: not on record at these 3 partnerships, not all of whose lists are complete.',
  );
  expect(explanation({ ...open(DONOR), tables: 1 }, Language.EN)).toBe(
    '“Safer travel”, in the Americas: one partnership is under way. Donors: not on record at this partnership, whose list is not complete.',
  );
  expect(explanation(open(LAW_ENFORCEMENT, DONOR), Language.FR)).toBe(
    'Pour Safer travel dans les Amériques, 3 partenariats sont en cours. Services répressifs et bailleurs : personne n’est recensé à ces 3 partenariats, dont aucune liste n’est complète.',
  );
});

test('says how many more partnerships could belong there, though all lists be complete', () => {
  expect(explanation({ ...open(DONOR), completeTables: 3, unassigned: 10 }, Language.EN)).toContain(
    'Donors: not on record at these 3 partnerships, whose lists are all complete; 10 more could belong here.',
  );
  expect(explanation({ ...open(DONOR), completeTables: 3, unassigned: 1 }, Language.FR)).toContain(
    'Bailleurs : personne n’est recensé à ces 3 partenariats, dont toutes les listes sont complètes ; un autre pourrait en relever.',
  );
});

test('says that a group is missing where every list is complete and nothing else could belong there', () => {
  const gap = { completeTables: 3, missing: [DONOR, MEDIA] };
  expect(explanation(gap, Language.EN)).toContain('Donors and media: not at these 3 partnerships, whose lists are all');
  expect(explanation({ ...gap, tables: 1, completeTables: 1 }, Language.FR)).toContain(
    'Bailleurs et médias : personne n’a de place dans ce partenariat, dont la liste est complète.',
  );
});

test('does not call a group missing whose participants no source names', () => {
  expect(explanation({ ...open(DONOR), notNamed: [MEDIA] }, Language.EN)).toMatch(
    /lists is complete\. Media: a source says that they take part and names nobody\.$/,
  );
});

test('without a partnership, states that none is on record, and how many lack the objective or place', () => {
  const none = { tables: 0, missing: [DONOR], notOnRecord: [DONOR] };
  expect(explanation(none, Language.EN)).toBe(
    'No partnership under way is on record for “Safer travel” in the Americas.',
  );
  expect(explanation({ ...none, unassigned: 10 }, Language.EN)).toBe(
    'No partnership under way is on record for “Safer travel” in the Americas; 10 under way could belong there, of which no source says the objective or place.',
  );
  expect(explanation({ ...none, unassigned: 10 }, Language.FR)).toBe(
    'Aucun partenariat en cours n’est recensé pour Safer travel dans les Amériques ; 10 partenariats en cours pourraient en relever, dont aucune source ne dit l’objectif ou le lieu.',
  );
});
