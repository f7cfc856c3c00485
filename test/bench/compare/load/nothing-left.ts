/** What ends the bench where a question has been asked with all its variable sets, and each is to be asked once only. */
export const NOTHING_LEFT =
  'No variable set is left to ask with: the pool of this question is too small for this machine.';
