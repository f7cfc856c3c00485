import { statementNames, statementText } from '../store/neo4j/statements';

/** Prints a statement as Neo4j runs it, its fragments included: `npm run -s statement -- tie/read-ties`. */
const [name = ''] = process.argv.slice(2);
if (statementNames().includes(name)) {
  process.stdout.write(statementText(name));
} else {
  process.stderr.write(`Name one of these statements:\n${statementNames().join('\n')}\n`);
  process.exitCode = 1;
}
