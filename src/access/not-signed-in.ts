import { GraphQLError } from 'graphql';

/** A token was given and is not good: the request is refused with 401, so that nobody takes less for all there is. */
export class NotSignedIn extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  }
}
