import { bilingual } from '../language/message';
import { isBefore } from '../language/partial-date';
import { CommitmentStatus } from '../store/model/enums';
import { Visibility } from '../store/model/visibility';
import { choice, date, instant, text } from './record';
import { describeReport, type ValueProblem, type ReportValues, type Subject } from './report';

/** A report on the status of a commitment. */
export const FOLLOW_UP = describeReport({
  type: 'FollowUp',
  name: 'FollowUp',
  file: 'follow-ups.csv',
  doc: 'A dated report on the status of a commitment, visible to the same viewers as the commitment.',
  inputDoc: 'A report on the status of a commitment.',
  argumentDoc: 'The report.',
  evidenceDoc: 'At least one source that reports it.',
  recordDoc:
    'Records a report on the status of a commitment. The newest one on or before the valid date decides its status.',
  parent: {
    name: 'commitment',
    types: ['Commitment'],
    noun: 'a commitment',
    inputDoc: 'The commitment.',
  },
  since: 'asOf',
  fields: {
    asOf: date({
      isRequired: true,
      doc: 'The date of the reported status.',
      inputDoc: 'The date of the reported status; not before the commitment was made, and not in the future.',
    }),
    status: choice(CommitmentStatus, {
      isRequired: true,
      unsaid: CommitmentStatus.UNKNOWN,
      misfit: 'OUT_OF_RANGE.followUp',
      doc: 'The reported status.',
      inputDoc: 'The reported status; not UNKNOWN, which means that no source states one.',
    }),
    note: text({
      doc: 'A remark; null without one.',
      inputDoc: 'A remark; up to 10,000 characters.',
    }),
    recordedAt: instant({ isRequired: true, doc: 'The instant at which it was recorded here.' }),
    visibility: choice(Visibility),
  },
  visibility: 'OF_SUBJECT',
  wordsOf: ({ status }) => bilingual(`label.STATUS.${status as CommitmentStatus}`),
  identity: ['status'],
  sameError: 'ALREADY_RECORDED.followUp',
  form: { commitment: ['commitment'], status: ['status'], asOf: ['asOf'], note: ['note'] },
  check: checkAgainstCommitment,
});

function checkAgainstCommitment(values: ReportValues, { since: madeOn }: Subject): ValueProblem[] {
  const asOf = values['asOf'] as string | undefined;
  if (!asOf || !madeOn || !isBefore(asOf, madeOn)) return [];
  const expected = `a date that is not before the commitment was made, ${madeOn}`;
  return [{ field: 'asOf', error: 'BAD_DATES.followUp', values: { asOf, madeOn }, expected }];
}
