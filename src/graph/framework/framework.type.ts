import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstrumentState, ValueKind } from '../../store/model/enums';
import { Entity, Node } from '../node/node.type';
import { PartialDateScalar } from '../../store/scalars';

export enum IndicatorStanding {
  DERIVED = 'DERIVED',
  REPORTED = 'REPORTED',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(IndicatorStanding, {
  name: 'IndicatorStanding',
  description: 'The kinds of values of an indicator that are known at the request’s standpoint.',
  valuesConfig: {
    DERIVED: { description: 'Values counted from the graph, possibly in addition to reported ones.' },
    REPORTED: { description: 'Only values that sources report.' },
    UNKNOWN: { description: 'No value is known, which does not mean 0.' },
  },
});

registerEnumType(ValueKind, {
  name: 'ValueKind',
  description: 'The kind of a value of an indicator.',
  valuesConfig: {
    BASELINE: { description: 'The value of the network or a country at the start.' },
    TARGET: { description: 'The value that it aims at for the date of the value.' },
    MEASURED: { description: 'The value that a source measured.' },
    COUNTED: { description: 'The value counted from the records here, which is no measurement; no input takes it.' },
  },
});

registerEnumType(InstrumentState, {
  name: 'InstrumentState',
  description: 'The state of a document at the valid date.',
  valuesConfig: {
    PROPOSED: { description: 'A proposal; no source states that it was adopted.' },
    ADOPTED: { description: 'Adopted or issued; the date may be unknown.' },
    IN_FORCE: { description: 'In the period that it states for itself.' },
    LAPSED: { description: 'After the period that it states for itself; a successor may continue it.' },
    UNKNOWN: { description: 'Before any date that its sources state.' },
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
  @Field(() => String, { description: 'Its kind: child_outcome, target_group, private_sector_priority, network_axis.' })
  kind: string;
}

@ObjectType({ ...FRAMEWORK, description: 'A form of sexual exploitation of children, as the framework names it.' })
export class Manifestation extends Entity {}

@ObjectType({ ...FRAMEWORK, description: 'A treaty, guideline, code, index, tool or other document or standard.' })
export class Instrument extends Entity {
  @Field(() => String, { description: 'Its kind, such as treaty, guideline, declaration or index.' })
  kind: string;

  @Field(() => PartialDateScalar, {
    name: 'adoptedOn',
    nullable: true,
    description: 'The date of its adoption; null where unknown.',
  })
  adopted?: string | null;

  @Field(() => PartialDateScalar, {
    name: 'validFrom',
    nullable: true,
    description: 'The beginning of the period that it states for itself; null where it states none.',
  })
  periodFrom?: string | null;

  @Field(() => PartialDateScalar, {
    name: 'validUntil',
    nullable: true,
    description: 'The end of the period that it states for itself; null where it states none.',
  })
  periodUntil?: string | null;
}

@ObjectType({ ...FRAMEWORK, description: 'A measure of progress on a part of the framework.' })
export class Indicator extends Entity {
  @Field(() => String, { description: 'Its unit: count, yes_no or yes_partial_no.' })
  unit: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The number of one kind in a derived value that counts several kinds.',
})
export class ValuePart {
  @Field(() => String, { description: 'The kind, for programs: signatories or endorsers for IND-3a.' })
  kind: string;

  @Field(() => Int, { description: 'The number in the value.' })
  count: number;

  @Field(() => Int, {
    name: 'undatedCount',
    description: 'The number of further ones without a date of beginning.',
  })
  undated: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A value of an indicator. Sources that disagree each have their own value.',
})
export class IndicatorValue {
  @Field(() => Int, { nullable: true, description: 'The year to which it applies; null where its source states none.' })
  year: number | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'The date to which it applies, as precise as in the source; null where the source states none; for a derived value, the year.',
  })
  asOf: string | null;

  @Field(() => Float, { description: 'The value, in the indicator’s unit.' })
  value: number;

  @Field(() => ValueKind, {
    description: 'Its kind: a value at the start, a target, a measured value or a count of the records here.',
  })
  kind: ValueKind;
}
