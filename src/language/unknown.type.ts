import 'reflect-metadata';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FilterPart } from './filter-part';
import { UNKNOWN_CODES, type UnknownCode as Code } from './unknown';

registerEnumType(FilterPart, {
  name: 'FilterPart',
  description: 'Parts of filters whose property may not be on record.',
  valuesConfig: {
    PLACE: { description: '`countries` and `regions`.' },
    OBJECTIVE: { description: '`objectives`.' },
    GROUP: {
      description: '`groupsAll`, `minGroups` and `isMultiStakeholder`: unknown where the roster is not complete.',
    },
    PARTICIPANT: { description: '`participants`, `leads`, `by` and `with`: unknown where the roster is not complete.' },
    CRITERION: { description: '`criterion`, of signatories of The Code.' },
    STAGE: { description: '`stages`, of asks; without an ask there is none.' },
    STANCE: { description: '`stances`, of POSITION_ON.' },
    DATE: { description: '`from`, `to`, and conditions on `since` and `until`.' },
    DUE: { description: '`dueFrom` and `dueTo`.' },
    MANIFESTATION: { description: '`manifestations`.' },
    ENGAGEMENT: { description: '`engagement`.' },
    ROSTER: {
      description:
        '`hasMember`, `bodies`, `signedCode`, `partyTo`, `isMember` and `coveredBy`: unknown where the deciding roster is not complete. Conditions on ties that are not on record: `tiedTo`, `notTiedTo`, `onlyTies`, `onlyTiedTo` and `notCoveredBy`.',
    },
  },
});

const codes = Object.entries(UNKNOWN_CODES);
const UnknownCode = Object.fromEntries(codes.map(([code]) => [code, code]));
registerEnumType(UnknownCode, {
  name: 'UnknownCode',
  description: 'The kind of a gap in the graph.',
  valuesConfig: Object.fromEntries(codes.map(([code, description]) => [code, { description }])),
});

@ObjectType({
  simpleResolvers: true,
  description: 'Something that the graph does not know: nothing on record, which does not mean that there is nothing.',
})
export class Unknown {
  @Field(() => UnknownCode, { description: 'The kind of the gap.' })
  code: Code;

  @Field(() => FilterPart, {
    nullable: true,
    description: 'The part of the filter for NOT_ON_RECORD and NO_ASK_ON_RECORD; else null.',
  })
  part?: FilterPart | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'For NOT_ON_RECORD the number of records, 1 or more, that fail no part of the filter and have nothing on record for this one; null for ties and countries that may exist unrecorded, and for other codes.',
  })
  count?: number | null;
}
