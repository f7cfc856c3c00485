import { Arg, Args, type ClassType, Ctx, Resolver } from 'type-graphql';
import type { Report } from '../../kinds/report';
import { addMethod } from '../../store/graphql-class';
import type { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import type { ChangeOutcome } from '../transaction/record-change';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { recordReport } from './record-report';
import { type ReportInput, reportInputType } from './report-input.type';

/** The mutation of a kind of report: its action and how it is answered. */
interface ReportMutation {
  action: ChangeAction;
  payload: ClassType;
  answer: (context: ChangeContext, outcome: Promise<ChangeOutcome>, input: ReportInput) => Promise<object>;
}

/** The resolver of the mutation that records a report of a kind. */
export function reportChangesResolver(report: Report, { action, payload, answer }: ReportMutation): NewableFunction {
  const inputType = reportInputType(report);
  class ChangesResolver {}
  Resolver()(ChangesResolver);
  addMethod(
    ChangesResolver,
    `record${report.name}`,
    WriteMutation(() => payload, report.recordDoc),
    [
      Arg('input', () => inputType, { description: report.argumentDoc }),
      Ctx(),
      Args(() => WriteOptions),
    ] as ParameterDecorator[],
    (input: ReportInput, context: ChangeContext, options: WriteOptions) =>
      answer(context, recordReport(report, context, { action, input, options }), input),
  );
  return ChangesResolver;
}
