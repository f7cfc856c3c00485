import { Field, InputType } from 'type-graphql';
import { FilterPart } from '../../language/filter-part';
import '../../language/unknown.type';

/** What all filters have. */
@InputType()
export abstract class UnknownFilter {
  @Field(() => [FilterPart], {
    nullable: true,
    description:
      'A record that fails no part of the filter and has nothing on record for some is listed where these parts are all named here. `unknown` counts it all the same.',
  })
  includeUnknown?: FilterPart[] | null;
}
