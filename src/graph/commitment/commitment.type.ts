import { registerEnumType } from 'type-graphql';
import { COMMITMENT } from '../../kinds/commitment';
import { CommitmentStatus } from '../../store/model/enums';
import { typesOf } from '../kinds/types';

registerEnumType(CommitmentStatus, {
  name: 'CommitmentStatus',
  description: 'What became of a commitment, by the newest follow-up on or before the valid date.',
  valuesConfig: {
    OPEN: { description: 'Nothing says that it was met, missed or withdrawn, and it may still be.' },
    MET: { description: 'It was kept.' },
    MISSED: { description: 'It was not kept.' },
    WITHDRAWN: { description: 'Whoever made it took it back.' },
    UNKNOWN: {
      description:
        'Nobody said what became of it: after the later of `due` and of a follow-up that says OPEN; without `due`, five calendar years after that follow-up, else after it was made, else after its newest evidence.',
    },
  },
});

export const { object: Commitment, connection: CommitmentConnection } = typesOf(COMMITMENT);
