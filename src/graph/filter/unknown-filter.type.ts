import { Field, InputType } from 'type-graphql';
import { FilterPart } from '../../language/filter-part';
import '../../language/unknown.type';

/** The common fields of all filters. */
@InputType()
export abstract class UnknownFilter {
  @Field(() => [FilterPart], {
    nullable: true,
    description:
      'The parts of the filter that records may lack: a record that fails no part and lacks data for some is listed where all of them are named here. `unknown` counts it in either case.',
  })
  includeUnknown?: FilterPart[] | null;
}
