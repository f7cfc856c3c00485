import { Language } from '../../../../src/language/language';
import { isMessageKey } from '../../../../src/language/message';
import { ActionKind, CommitmentStatus, TieStatus } from '../../../../src/store/model/enums';
import { ActorKind, StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { TieType } from '../../../../src/store/model/tie-type';
import { dimensionLabel, groupLabel } from '../../../../src/graph/tally/tally-label';

test.each([
  ...Object.values(StakeholderGroup).map((group) => `label.GROUP.${group}`),
  ...Object.values(ActorKind).map((kind) => `label.KIND.${kind}`),
  ...Object.values(ActionKind).map((kind) => `label.KIND.${kind}`),
  ...[...Object.values(TieStatus), ...Object.values(CommitmentStatus)].map((status) => `label.STATUS.${status}`),
])('%s is in the catalogue', (key) => {
  expect(isMessageKey(key)).toBe(true);
});

test.each<[dimension: string, value: string | null, english: string, french: string]>([
  ['GROUP', StakeholderGroup.DONOR, 'Donors', 'Bailleurs'],
  ['KIND', ActionKind.RESEARCH, 'Research', 'Recherche'],
  ['TYPE', 'Member', 'Members', 'Membres'],
  ['TYPE', TieType.CONVENES, 'convenes …', 'réunit …'],
  ['STATUS', TieStatus.UNCONFIRMED, 'Unconfirmed', 'Non confirmé'],
  ['STATUS', CommitmentStatus.MISSED, 'Missed', 'Manqué'],
  ['YEAR', '2021', '2021', '2021'],
  ['KIND', null, 'Unknown', 'Inconnu'],
  ['REGION', null, 'No country on record', 'Aucun pays recensé'],
])('the label of %s %s', (dimension, value, english, french) => {
  expect(dimensionLabel(dimension, value, Language.EN)).toBe(english);
  expect(dimensionLabel(dimension, value, Language.FR)).toBe(french);
});

test('a group is in lower case within a sentence', () => {
  expect(groupLabel(StakeholderGroup.CIVIL_SOCIETY, Language.FR)).toBe('société civile');
});
