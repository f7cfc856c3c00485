import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../../../../../src/errors';
import { findClassPath, NEO4J_VERSION, NO_NEO4J } from '../../../../../src/store/neo4j/local/jars';
import { temporaryFolder } from '../../../../support/neo4j';

const FETCHING = `Fetching Neo4j ${NEO4J_VERSION} (about 120 MB, once) ...`;

let folder: string;
let lib: string;
let printed: string[];

beforeEach(async () => {
  folder = await temporaryFolder();
  lib = join(folder, 'neo4j-lib');
  printed = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a Maven on the PATH that runs this script. */
function withMaven(script: string): NodeJS.ProcessEnv {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'bin', 'mvn'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'bin', 'mvn'), 0o755);
  return { PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
}

/** A Maven that downloads a jar and lists it. */
function downloading(): NodeJS.ProcessEnv {
  const jar = join(folder, `neo4j-${NEO4J_VERSION}.jar`);
  return withMaven(`touch ${jar}; for last; do :; done; echo ${jar} > "\${last#-Dmdep.outputFile=}"`);
}

const find = (env: NodeJS.ProcessEnv): Promise<string> => findClassPath(lib, (line) => printed.push(line), env);

test('the jars are downloaded once, and again where one is missing', async () => {
  const env = downloading();
  const classPath = await find(env);
  expect(classPath).toBe(join(folder, `neo4j-${NEO4J_VERSION}.jar`));
  expect(await find(env)).toBe(classPath);
  expect(printed).toEqual([FETCHING]);
  rmSync(classPath);
  expect(await find(env)).toBe(classPath);
  expect(existsSync(classPath)).toBe(true);
  expect(printed).toEqual([FETCHING, FETCHING]);
});

test('the jars of another version are not used', async () => {
  mkdirSync(lib);
  const jar = join(folder, 'neo4j-5.1.0.jar');
  writeFileSync(jar, '');
  writeFileSync(join(lib, 'classpath'), jar);
  expect(await find(downloading())).not.toContain(jar);
  expect(readFileSync(join(lib, 'classpath'), 'utf8')).not.toContain(jar);
});

test('a download that fails reports Maven’s first error without paths, and leaves nothing', async () => {
  const env = withMaven(`echo '[INFO] Scanning'
    echo '[ERROR] Could not resolve org.neo4j:neo4j:jar:5.26.28: /home/someone/.m2/repository/org is full'
    echo '[ERROR] To see the full stack trace, use -e'
    exit 1`);
  await expect(find(env)).rejects.toThrow(
    new StartError('Maven could not fetch Neo4j 5.26.28: Could not resolve org.neo4j:neo4j:jar:5.26.28: org is full'),
  );
  expect(readdirSync(folder)).toEqual(['bin']);
});

test('without Maven, the error names what to provide', async () => {
  await expect(find({ PATH: folder })).rejects.toThrow(new StartError(NO_NEO4J));
});
