/** A Neo4j that was started for this process. */
export interface RunningNeo4j {
  /** bolt://127.0.0.1:PORT; the same address answers neo4j:// */
  uri: string;
  user: string;
  password: string;
  /** Ends it; returns when it is gone. A second call waits for the first. */
  stop(): Promise<void>;
}
