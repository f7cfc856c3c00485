import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Language } from '../../language/language';
import { NameKind } from '../../store/model/name-kind';

registerEnumType(NameKind, {
  name: 'NameKind',
  description: 'What a name is.',
  valuesConfig: {
    NAME: { description: 'Its name today.' },
    ACRONYM: { description: 'An acronym.' },
    FORMER: { description: 'A name that it had before.' },
    OTHER: { description: 'Another name: no source says what kind.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A name of an organisation.' })
export class Name {
  @Field(() => String, { description: 'The name.' })
  value: string;

  @Field(() => Language, {
    nullable: true,
    description: 'Its language; EN also where it is the organisation’s own. Null where no source says.',
  })
  lang: Language | null;

  @Field(() => NameKind, { description: 'What it is.' })
  kind: NameKind;
}
