import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Language } from '../language/language';
import { type ValidationError, UserErrorCode } from './input-rejected';

registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Why an input is not recorded: the values of UserError.code.',
  valuesConfig: {
    NOT_FOUND: { description: 'Nothing here has this id.' },
    WRONG_KIND: { description: 'It is not of a kind that makes sense there.' },
    SELF_TIE: { description: 'Nothing has a tie to itself.' },
    BAD_DATES: { description: 'The end precedes the beginning, or the date is to come.' },
    OUT_OF_RANGE: { description: 'A number outside its range.' },
    NO_EVIDENCE: { description: 'No source is cited.' },
    BAD_TEXT: { description: 'Blank where a text is needed, control characters, or halves of characters.' },
    TOO_LONG: { description: 'More characters than the field holds.' },
    BAD_ADDRESS: { description: 'Not an http or https address, or one that names a user.' },
    PERSONAL_DATA: { description: 'Looks like a datum about a person: an e-mail address or a phone number.' },
    ALREADY_RECORDED: { description: 'It is there already; the payload has it.' },
    NOT_CURRENT: { description: 'It is withdrawn, merged or undone already.' },
    LATER_CHANGES: { description: 'Later changes stand on it.' },
    NOTHING_TO_CHANGE: { description: 'There is nothing that this would change.' },
    KEY_REUSED: { description: 'The key was used for another change.' },
    OUTSIDE_REGIONS: { description: 'No actor of it is in the coordinator’s regions.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A mistake in an input. Nothing of the input was recorded.' })
export class UserError {
  @Field(() => String, { description: 'Which mistake: a value of UserErrorCode.' })
  code: UserErrorCode;

  @Field(() => [String], { description: 'Where: the names from the argument down to the field, lists by their index.' })
  path: readonly string[];

  @Field(() => String, { description: 'The mistake in the request’s language (Accept-Language).' })
  message: string;
}

/** The mistakes as the client reads them, in a language. */
export function userErrors(mistakes: readonly ValidationError[], language: Language): UserError[] {
  return mistakes.map(({ code, path, en, fr }) => ({ code, path, message: language === Language.FR ? fr : en }));
}
