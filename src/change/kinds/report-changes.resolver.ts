import type { ClassType } from 'type-graphql';
import type { Report } from '../../kinds/report';
import { storedInput } from '../../kinds/record';
import type { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import type { ChangeOutcome } from '../transaction/record-change';
import { mutationResolver } from './mutation-resolver';
import { recordReport } from './record-report';
import { type ReportInput, reportInputType } from './report-input.type';

/** The mutation of a kind of report: its action and its payload. */
interface ReportMutation {
  action: ChangeAction;
  payload: ClassType;
  answer: (context: ChangeContext, outcome: Promise<ChangeOutcome>, input: ReportInput) => Promise<object>;
}

/** Returns the resolver of the mutation that records a report of a kind. */
export function reportChangesResolver(report: Report, { action, payload, answer }: ReportMutation): NewableFunction {
  return mutationResolver<ReportInput>({
    name: `record${report.name}`,
    description: report.recordDoc,
    payload,
    inputType: reportInputType(report),
    inputDescription: report.argumentDoc,
    answer: (context, input, options) => {
      const stored = storedInput(report, input);
      return answer(context, recordReport(report, context, { action, input: stored, options }), stored);
    },
  });
}
