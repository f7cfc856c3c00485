import { Field, ID, InterfaceType, registerEnumType } from 'type-graphql';
import { Language } from '../language/language';

registerEnumType(Language, {
  name: 'Language',
  description: 'The languages of names and explanations. Where a name has no French form, the English one is given.',
  valuesConfig: { EN: { description: 'English.' }, FR: { description: 'French.' } },
});

@InterfaceType({ description: 'Anything with an id that is unique across the whole graph.' })
export abstract class Node {
  @Field(() => ID, { description: 'Unique across the whole graph.' })
  id: string;
}

@InterfaceType({ implements: Node, description: 'A node with a name and with the evidence for its record.' })
export abstract class Entity extends Node {
  @Field(() => String, { nullable: true, description: 'A remark that came with the record, as its source gives it.' })
  note?: string | null;

  nameEn: string;
  nameFr?: string | null;
}
