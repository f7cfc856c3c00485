import { registerEnumType } from 'type-graphql';
import { COMMITMENT } from '../../kinds/commitment';
import { CommitmentKind, CommitmentStatus } from '../../store/model/enums';
import { typesOf } from '../kinds/types';

registerEnumType(CommitmentKind, {
  name: 'CommitmentKind',
  description: 'The kind of a commitment.',
  valuesConfig: {
    PLEDGE: { description: 'A promise of its maker of what it will do.' },
    SIGNATURE: { description: 'Its signature under a call or a statement that others signed too.' },
  },
});

registerEnumType(CommitmentStatus, {
  name: 'CommitmentStatus',
  description: 'The status of a commitment by the newest follow-up on or before the valid date.',
  valuesConfig: {
    OPEN: { description: 'No follow-up reports it as met, missed or withdrawn, and it may still be kept.' },
    MET: { description: 'It was kept.' },
    MISSED: { description: 'It was not kept.' },
    WITHDRAWN: { description: 'Its maker withdrew it.' },
    UNKNOWN: {
      description:
        'No outcome is on record after the later of `dueOn` and of a follow-up that reports OPEN; without `dueOn`, five calendar years after that follow-up, else after it was made, else after its newest evidence.',
    },
  },
});

export const { object: Commitment, connection: CommitmentConnection } = typesOf(COMMITMENT);
