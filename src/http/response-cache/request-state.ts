import type { ViewerRecord } from '../../access/viewer';
import type { Head } from '../../neo4j/client';

/** What is learnt once of a request that has arrived, by whoever needs it first. */
export class RequestState {
  readonly at = new Date();
  private whoever: Promise<ViewerRecord> | undefined;
  private where: Promise<Head> | undefined;

  constructor(
    private readonly signIn: () => Promise<ViewerRecord>,
    private readonly check: () => Promise<Head>,
  ) {}

  /** Who asks. Rejects for a token that is not good. */
  viewer(): Promise<ViewerRecord> {
    return (this.whoever ??= this.signIn());
  }

  /** Where the graph stands, by a check sent after the request arrived. */
  head(): Promise<Head> {
    return (this.where ??= this.check());
  }
}
