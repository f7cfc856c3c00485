import { lastReason } from '../../../../../src/store/neo4j/local/failure-reason';

test('the reason of a chain of Java exceptions is the root cause, without stack trace and paths', () => {
  const output = `2026-01-01 10:00:00.000+0000 INFO  Starting...
2026-01-01 10:00:01.000+0000 ERROR Failed to start Neo4j on 127.0.0.1:7474.
java.lang.RuntimeException: Error starting Neo4j database server at /home/someone/.data/neo4j/data/databases
\tat org.neo4j.server.CommunityEntryPoint.main(CommunityEntryPoint.java:30)
Caused by: org.neo4j.kernel.lifecycle.LifecycleException: Component 'x' failed to start.
\t... 5 more
Caused by: org.neo4j.io.locker.FileLockException: Locked by another process: /home/someone/.data/neo4j/store_lock.
\t... 7 more
2026-01-01 10:00:02.000+0000 INFO  Stopped.
`;
  expect(lastReason(output)).toBe('Locked by another process: store_lock.');
});

test.each([
  [
    'Invalid maximum heap size: -Xmxabc\nError: Could not create the Java Virtual Machine.\n',
    'Invalid maximum heap size: -Xmxabc',
  ],
  [
    'Exception in thread "main" java.lang.IllegalArgumentException: Unrecognized setting.\n\tat a.b(C.java:1)\n',
    'Unrecognized setting.',
  ],
  ['', ''],
])('the reason in %j is %j', (output, reason) => {
  expect(lastReason(output)).toBe(reason);
});

test('a URL is not shortened as a path', () => {
  expect(lastReason('see https://example.org/a/b for more')).toBe('see https://example.org/a/b for more');
});
