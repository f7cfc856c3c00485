import { commitmentStatus, type StatusFacts } from '../../../../src/graph/commitment/commitment-status';
import { CommitmentStatus } from '../../../../src/store/model/enums';

const says = (status: keyof typeof CommitmentStatus, asOf: string) => ({
  followUp: { status: CommitmentStatus[status], asOf },
});

test.each<[status: string, valid: string, facts: Partial<StatusFacts>]>([
  // The newest follow-up decides, however old it is.
  ['MET', '2050-01-01', { ...says('MET', '2020'), due: '2021' }],
  ['MISSED', '2050-01-01', says('MISSED', '2020')],
  ['WITHDRAWN', '2050-01-01', says('WITHDRAWN', '2020')],
  ['UNKNOWN', '2020-12-31', { ...says('UNKNOWN', '2020'), due: '2030' }],
  // OPEN until the last day of due, whenever it was made.
  ['OPEN', '2021-12-31', { since: '2001', due: '2021' }],
  ['UNKNOWN', '2022-01-01', { since: '2021-06', due: '2021' }],
  // OPEN until a later follow-up.
  ['OPEN', '2022-03-31', { due: '2021', ...says('OPEN', '2022-03') }],
  ['UNKNOWN', '2022-04-01', { due: '2021', ...says('OPEN', '2022-03') }],
  ['OPEN', '2021-12-31', { due: '2021', ...says('OPEN', '2020') }],
  // Without due, five calendar years after the follow-up, otherwise its making, otherwise its
  // newest evidence.
  ['OPEN', '2027-03-31', { since: '2001', ...says('OPEN', '2022-03') }],
  ['UNKNOWN', '2027-04-01', { since: '2026', ...says('OPEN', '2022-03') }],
  ['OPEN', '2024-05-01', { since: '2019-05', evidenceDays: ['2018'] }],
  ['UNKNOWN', '2024-05-02', { since: '2019-05', evidenceDays: ['2023'] }],
  ['OPEN', '2023-12-31', { evidenceDays: ['2016', '2018', '2017-03'] }],
  ['UNKNOWN', '2024-01-01', { evidenceDays: ['2018'] }],
  ['UNKNOWN', '2024-01-01', {}],
])('%s on %s of %j', (status, valid, facts) => {
  expect(commitmentStatus({ evidenceDays: [], ...facts }, valid)).toBe(status);
});
