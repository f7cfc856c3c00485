import { Field, ID, InterfaceType, registerEnumType } from 'type-graphql';
import { Language } from '../../language/language';

registerEnumType(Language, {
  name: 'Language',
  description: 'The languages of names and explanations. A name without a French form is in English.',
  valuesConfig: { EN: { description: 'English.' }, FR: { description: 'French.' } },
});

@InterfaceType({ description: 'Anything with an id that is unique in the graph.' })
export abstract class Node {
  @Field(() => ID, { description: 'Unique in the graph.' })
  id: string;
}

@InterfaceType({ implements: Node, description: 'A node with a name and with the evidence for its record.' })
export abstract class Entity extends Node {
  @Field(() => String, { nullable: true, description: 'A remark from the source of the record.' })
  note?: string | null;

  nameEn: string;
  nameFr?: string | null;
}
