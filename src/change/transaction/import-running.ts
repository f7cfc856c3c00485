import { UnavailableError } from '../../errors';

/** A change that has to wait until the import that is being written is complete. */
export class ImportRunning extends UnavailableError {
  constructor() {
    super('An import is being written. Try again when it is done.');
  }
}
