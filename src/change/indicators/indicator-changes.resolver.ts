import { Arg, Args, Ctx, Resolver } from 'type-graphql';
import { Company } from '../../graph/actor/actor.type';
import { Indicator } from '../../graph/framework/framework.type';
import type { ChangeContext } from '../change-context';
import { payloadType, toPayload } from '../payload.type';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { CriterionInput, IndicatorValueInput } from './indicators-input.type';
import { recordCriterion } from './record-criterion';
import { recordValue } from './record-value';

const IndicatorPayload = payloadType('Indicator', 'indicator', () => Indicator);
const CompanyPayload = payloadType('Company', 'company', () => Company);

@Resolver()
export class IndicatorChangesResolver {
  @WriteMutation(
    () => IndicatorPayload,
    'Records a baseline, a target or a measured value of an indicator, of the network or of a country.',
  )
  recordIndicatorValue(
    @Arg('input', () => IndicatorValueInput, { description: 'The value.' }) input: IndicatorValueInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'indicator', recordValue(context, input, options));
  }

  @WriteMutation(() => CompanyPayload, 'Records a company’s status on a criterion of The Code.')
  recordCriterion(
    @Arg('input', () => CriterionInput, { description: 'The company’s status.' }) input: CriterionInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'company', recordCriterion(context, input, options));
  }
}
