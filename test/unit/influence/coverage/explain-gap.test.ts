import 'reflect-metadata';
import { StakeholderGroup } from '../../../../src/store/model/actor-kind';
import type { ReadContext } from '../../../../src/store/loading/read-context';
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
  groupsFromElsewhere: [],
  homesElsewhere: [],
};

/** Without groups of elsewhere, nothing is loaded. */
const explanation = (gap: Partial<Gap>, language: Language) =>
  explainGap({} as ReadContext, { ...NOTHING, ...gap }, language);

/** Returns groups that no list on record shows to be missing. */
const open = (...groups: StakeholderGroup[]) => ({ missing: groups, notOnRecord: groups });

test('says that a group is not on record, never that it is missing, where lists are not complete', async () => {
  await expect(explanation(open(GOVERNMENT), Language.EN)).resolves.toBe(
    '“Safer travel”, in the Americas: 3 partnerships are under way. Government: not on record at these 3 partnerships, none of whose lists is complete.',
  );
  await expect(explanation({ ...open(GOVERNMENT, DONOR), completeTables: 1 }, Language.EN)).resolves.toContain(
    'Government and donors: not on record at these 3 partnerships, not all of whose lists are complete.',
  );
  await expect(explanation({ ...open(DONOR), tables: 1 }, Language.EN)).resolves.toBe(
    '“Safer travel”, in the Americas: one partnership is under way. Donors: not on record at this partnership, whose list is not complete.',
  );
  await expect(explanation(open(LAW_ENFORCEMENT, DONOR), Language.FR)).resolves.toBe(
    'Pour Safer travel dans les Amériques, 3 partenariats sont en cours. Services répressifs et bailleurs : personne n’est recensé à ces 3 partenariats, dont aucune liste n’est complète.',
  );
});

test('says how many more partnerships could belong there, though all lists be complete', async () => {
  await expect(explanation({ ...open(DONOR), completeTables: 3, unassigned: 10 }, Language.EN)).resolves.toContain(
    'Donors: not on record at these 3 partnerships, whose lists are all complete; 10 more could belong here.',
  );
  await expect(explanation({ ...open(DONOR), completeTables: 3, unassigned: 1 }, Language.FR)).resolves.toContain(
    'Bailleurs : personne n’est recensé à ces 3 partenariats, dont toutes les listes sont complètes ; un autre pourrait en relever.',
  );
});

test('says that a group is missing where every list is complete and nothing else could belong there', async () => {
  const gap = { completeTables: 3, missing: [DONOR, MEDIA] };
  await expect(explanation(gap, Language.EN)).resolves.toContain(
    'Donors and media: not at these 3 partnerships, whose lists are all',
  );
  await expect(explanation({ ...gap, tables: 1, completeTables: 1 }, Language.FR)).resolves.toContain(
    'Bailleurs et médias : personne n’a de place dans ce partenariat, dont la liste est complète.',
  );
});

test('does not call a group missing whose participants no source names', async () => {
  await expect(explanation({ ...open(DONOR), notNamed: [MEDIA] }, Language.EN)).resolves.toMatch(
    /lists is complete\. Media: a source says that they take part and names nobody\.$/,
  );
});

test('without a partnership, states that none is on record, and how many lack the objective or place', async () => {
  const none = { tables: 0, missing: [DONOR], notOnRecord: [DONOR] };
  await expect(explanation(none, Language.EN)).resolves.toBe(
    'No partnership under way is on record for “Safer travel” in the Americas.',
  );
  await expect(explanation({ ...none, unassigned: 10 }, Language.EN)).resolves.toBe(
    'No partnership under way is on record for “Safer travel” in the Americas; 10 under way could belong there, of which no source says the objective or place.',
  );
  await expect(explanation({ ...none, unassigned: 10 }, Language.FR)).resolves.toBe(
    'Aucun partenariat en cours n’est recensé pour Safer travel dans les Amériques ; 10 partenariats en cours pourraient en relever, dont aucune source ne dit l’objectif ou le lieu.',
  );
});
