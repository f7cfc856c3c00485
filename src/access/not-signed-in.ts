import { GraphQLError } from 'graphql';
import { UnavailableError } from '../errors';

/** A token was given and is not good: the request is refused with 401, so that nobody takes less for all there is. */
export class NotSignedIn extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  }
}

/** Whether a token is good cannot be told, since the provider’s keys cannot be had: 503, and another try may succeed. */
export class SignInUnavailable extends UnavailableError {
  constructor() {
    super('Sign-in cannot be checked now. Try again in a moment.');
    this.extensions.http = { status: 503 };
  }
}
