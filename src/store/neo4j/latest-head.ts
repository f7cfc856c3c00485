import type { Head } from './client';

/**
 * The head that the checks of this process found last, which tells what the next check will probably find: a query is executed at
 * that head while its check is on its way.
 */
export class LatestHead {
  private latest: Head | undefined;
  private isSettled = false;

  /** Notes the head that a check has found. */
  see(head: Head): void {
    this.isSettled = this.latest !== undefined && isSameHead(head, this.latest);
    this.latest = head;
  }

  /** Notes that a check has found the head that a write of this process made, as the next will, unless others write too. */
  seeAfterWrite(head: Head): void {
    if (this.latest && isSameHead(head, this.latest)) this.isSettled = true;
  }

  /**
   * The head that the next check will probably find: that of the last two checks, or of the last, where it followed a write of this
   * process. Undefined otherwise.
   */
  expected(): Head | undefined {
    return this.isSettled ? this.latest : undefined;
  }
}

/** Whether nothing was written between the checks that found two heads. */
export function isSameHead(a: Head, b: Head): boolean {
  return a.revision === b.revision && a.sequence === b.sequence && a.at === b.at && a.importing === b.importing;
}

/** Ends the execution of a query at a head that the check has found to be outdated. The query is executed again, so no client sees it. */
export class OutdatedHead extends Error {}
