import neo4j from 'neo4j-driver';
import type { RunningNeo4j } from '../../../../src/neo4j/local/running-neo4j';
import { handWritten } from '../by-hand/statement';
import { type Writer, writerOf } from './writer';

/** Another program, which writes past the API. What it writes is in no answer. */
export function outsideWriter({ uri, user, password }: RunningNeo4j): Writer {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database: 'neo4j' });
  const statement = handWritten('move-revision');
  return writerOf(
    (turn) => session.run(statement, { turn }),
    () => driver.close(),
  );
}
