import type { ViewerRecord } from '../../graph/access/viewer';
import type { Revision } from '../../store/neo4j/client';

/** The viewer and the revision of one request, each determined once, when first needed. */
export class RequestState {
  readonly arrivedAt = new Date();
  private viewerPromise: Promise<ViewerRecord> | undefined;
  private headPromise: Promise<Revision> | undefined;

  constructor(
    private readonly signIn: () => Promise<ViewerRecord>,
    private readonly readHead: () => Promise<Revision>,
  ) {}

  /** Loads the viewer. Rejects for an invalid token. */
  viewer(): Promise<ViewerRecord> {
    return (this.viewerPromise ??= this.signIn());
  }

  /** Loads the revision of the graph, by a read that is sent after the request arrived. */
  head(): Promise<Revision> {
    return (this.headPromise ??= this.readHead());
  }
}
