import { createParameterDecorator } from 'type-graphql';
import { Language } from '../../language/language';
import type { ReadContext } from './read-context';

/** Gives a field the argument `lang`, and its resolver this language, or else the request's. */
export function Lang(): ReturnType<typeof createParameterDecorator> {
  return createParameterDecorator<Pick<ReadContext, 'language'>>(
    ({ args, context }) => (args['lang'] as Language | undefined) ?? context.language,
    {
      arg: {
        name: 'lang',
        typeFunc: () => Language,
        options: { nullable: true, description: 'Overrides Accept-Language.' },
      },
    },
  );
}
