import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ValueKind } from '../../store/model/enums';
import { Entity, Node } from '../node/node.type';
import { PartialDateScalar } from '../../store/scalars';

export enum IndicatorStanding {
  DERIVED = 'DERIVED',
  REPORTED = 'REPORTED',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(IndicatorStanding, {
  name: 'IndicatorStanding',
  description: 'Which kinds of values of an indicator are known at the request’s standpoint.',
  valuesConfig: {
    DERIVED: { description: 'Values counted from the graph, possibly with reported ones beside them.' },
    REPORTED: { description: 'Only values that sources report.' },
    UNKNOWN: { description: 'No value is known, which does not mean 0.' },
  },
});

registerEnumType(ValueKind, {
  name: 'ValueKind',
  description: 'What a value of an indicator is.',
  valuesConfig: {
    BASELINE: { description: 'Where the network or a country stood at the start.' },
    TARGET: { description: 'Where it means to be on the date of the value.' },
    MEASURED: { description: 'What was counted, by a source or from the graph.' },
  },
});

const FRAMEWORK = { implements: [Entity, Node], simpleResolvers: true };

@ObjectType({ ...FRAMEWORK, description: 'A strategic direction of the framework.' })
export class StrategicDirection extends Entity {}

@ObjectType({ ...FRAMEWORK, description: 'A strategic objective of the framework.' })
export class Objective extends Entity {}

@ObjectType({ ...FRAMEWORK, description: 'A strategy by which the network brings about change.' })
export class InfluenceStrategy extends Entity {}

@ObjectType({ ...FRAMEWORK, description: 'An organisational capacity that the network needs for its work.' })
export class Enabler extends Entity {}

@ObjectType({ ...FRAMEWORK, description: 'An outcome, target group, priority or axis that the framework names.' })
export class FrameworkElement extends Entity {
  @Field(() => String, { description: 'child_outcome, target_group, private_sector_priority or network_axis.' })
  kind: string;
}

@ObjectType({ ...FRAMEWORK, description: 'A form of sexual exploitation of children, as the framework names it.' })
export class Manifestation extends Entity {}

@ObjectType({ ...FRAMEWORK, description: 'A treaty, guideline, code, index, tool or other document or standard.' })
export class Instrument extends Entity {
  @Field(() => String, { description: 'What it is, such as treaty, guideline, declaration, index.' })
  kind: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was adopted; null where unknown.' })
  adopted?: string | null;
}

@ObjectType({ ...FRAMEWORK, description: 'A measure of progress on a part of the framework.' })
export class Indicator extends Entity {
  @Field(() => String, { description: 'count, yes_no or yes_partial_no.' })
  unit: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many of one kind a derived value counts, where it counts several kinds.',
})
export class ValuePart {
  @Field(() => String, { description: 'For programs: of IND-3a, signatories or endorsers.' })
  kind: string;

  @Field(() => Int, { description: 'How many are in the value.' })
  count: number;

  @Field(() => Int, { description: 'How many more would be, but have no date of beginning.' })
  undated: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A value of an indicator. Sources that disagree each have their own value.',
})
export class IndicatorValue {
  @Field(() => Int, { nullable: true, description: 'The year that it is for; null where its source gives none.' })
  year: number | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'The date that it is for, as precise as in the source, null where that gives none; for a derived value, the year.',
  })
  asOf: string | null;

  @Field(() => Float, { description: 'The value, in the indicator’s unit.' })
  value: number;

  @Field(() => ValueKind, {
    description: 'What it is: where things stood at the start, are meant to be, or stood then.',
  })
  kind: ValueKind;
}
