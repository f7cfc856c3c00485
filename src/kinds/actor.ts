import { ActorKind, StakeholderGroup } from '../store/model/actor-kind';
import { address, choice, flag, record, text, texts, year } from './record';

/** An organisation or a public office. */
export const ACTOR = record({
  file: 'actors.csv',
  fields: {
    kind: choice(ActorKind),
    group: choice(StakeholderGroup),
    website: address(),
    sector: text(),
    status: text(),
    coalition: flag({ isFalseBlank: true }),
    founded: year({ isFileOnly: true }),
    activeSince: year({ isFileOnly: true }),
    note: text(),
    otherNameKinds: texts(),
    derived: flag(),
  },
});
