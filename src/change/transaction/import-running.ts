import { UnavailableError } from '../../errors';

/** The error for a change that must wait until the current import is complete. */
export class ImportRunning extends UnavailableError {
  constructor() {
    super('An import is being written. Try again when it is done.');
  }
}
