import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { Role } from '../../src/graph/access/viewer';
import { testNeo4j } from '../support/neo4j';
import { startTemporaryApi } from '../support/temporary-api';
import { bearer } from '../support/writer';
import { corpusRequests, type CorpusRequest } from './requests';
import { VALID } from './variables';

/** A request as one reader sends it. */
interface Asked extends CorpusRequest {
  as: 'anonymous' | 'editor';
  language: 'en' | 'fr';
}

type Ask = (asked: Asked) => Promise<string>;

const UNLIMITED = {
  CLIENT_BUDGET: '900000000',
  CLIENT_RESTORE_RATE: '900000000',
  MAX_COST_IN_FLIGHT: '900000000',
  MAX_EVENT_LOOP_DELAY_MS: '0',
};
const AT_A_TIME = 4;
const TOO_LATE = '"DEADLINE_EXCEEDED"';
/** On a busy machine Neo4j may not plan all statements of an answer within one deadline; the next try finds those plans. */
const TRIES = 10;

/** Ids and instants of a run, and of its requests: ULIDs of now begin with 01, ids of the facts are hashes. */
const GENERATED =
  /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b|\bFB:[\w+/=-]+|\b[A-Z]+-01[0-9A-HJKMNP-TV-Z]{24}\b|\b\d{4}-\d\d-\d\dT[\d:.]+Z/g;
const COST = /"cost":\{[^{}]*\}/;

const MOST_SHOWN = 10;
const CHARACTERS_BEFORE = 80;
const CHARACTERS_AFTER = 160;

/** Each request as anonymous and as EDITOR, in English and in French. */
function everyAsked(): Asked[] {
  const [readers, languages] = [['anonymous', 'editor'] as const, ['en', 'fr'] as const];
  return corpusRequests().flatMap((request) =>
    readers.flatMap((as) => languages.map((language) => ({ ...request, as, language }))),
  );
}

/** Starts the API over the facts for as long as `use` asks it. */
async function withApi(use: (ask: Ask) => Promise<void>): Promise<void> {
  const neo4j = await testNeo4j();
  try {
    const api = await startTemporaryApi(neo4j, UNLIMITED);
    try {
      const credentials = { anonymous: {}, editor: await bearer(api.tokens, Role.EDITOR) };
      const { origin } = new URL(api.address);
      const limit = pLimit(AT_A_TIME);
      await use((asked) => limit(() => askPatiently(origin, asked, credentials[asked.as])));
    } finally {
      await api.stop();
    }
  } finally {
    await neo4j.stop();
  }
}

async function askPatiently(origin: string, asked: Asked, credentials: Record<string, string>): Promise<string> {
  let answer = await askOnce(origin, asked, credentials);
  for (let tries = 1; tries < TRIES && answer.includes(TOO_LATE); tries += 1) {
    answer = await askOnce(origin, asked, credentials);
  }
  return answer;
}

/** The status, the type and the text of an answer, without what no two runs share. */
async function askOnce(
  origin: string,
  { path, body, isMutation, language }: Asked,
  credentials: Record<string, string>,
): Promise<string> {
  const response = await fetch(`${origin}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      'accept-language': language,
      accept: 'application/json, text/event-stream',
      ...(body && { 'content-type': 'application/json' }),
      ...(!isMutation && { 'as-of-valid': VALID }),
      ...credentials,
    },
    body: body && JSON.stringify(body),
  });
  const text = (await response.text()).replaceAll(origin, 'ORIGIN').replace(COST, '"cost":{}');
  const type = response.headers.get('content-type') ?? '';
  return `${String(response.status)} ${type}\n${text.replace(GENERATED, 'GENERATED')}`;
}

/** Writes a file for each answer: in the first line the request, which `compare` sends again, then the answer. */
async function record(folder: string, ask: Ask): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const write = async (asked: Asked): Promise<string> => {
    const answer = await ask(asked);
    writeFileSync(join(folder, `${asked.name}.${asked.as}.${asked.language}`), `${JSON.stringify(asked)}\n${answer}`);
    return answer.slice(0, 3);
  };
  const statuses = await Promise.all(everyAsked().map(write));
  for (const status of new Set(statuses)) {
    console.log(`${String(statuses.filter((one) => one === status).length)} answers of status ${status}.`);
  }
}

/** Sends the requests of a folder again; prints where the first answers differ, and fails where one does. */
async function compare(folder: string, ask: Ask): Promise<void> {
  const files = readdirSync(folder).sort();
  const differences = await Promise.all(
    files.map(async (file) => {
      const [request = '', ...before] = readFileSync(join(folder, file), 'utf8').split('\n');
      return difference(before.join('\n'), await ask(JSON.parse(request) as Asked));
    }),
  );
  const different = files.flatMap((file, index) => (differences[index] ? [`${file}\n${differences[index]}\n`] : []));
  for (const shown of different.slice(0, MOST_SHOWN)) console.log(shown);
  console.log(`${String(files.length)} answers, ${String(different.length)} differ.`);
  if (different.length > 0 || files.length === 0) process.exitCode = 1;
}

/** Both texts near the first character that differs; null where none does. */
function difference(before: string, now: string): string | null {
  if (before === now) return null;
  let at = 0;
  while (before[at] === now[at]) at += 1;
  const near = (text: string) => JSON.stringify(text.slice(Math.max(0, at - CHARACTERS_BEFORE), at + CHARACTERS_AFTER));
  return `  before ${near(before)}\n  now    ${near(now)}`;
}

const COMMANDS = { record, compare };
const [command = '', folder] = process.argv.slice(2);
const run = COMMANDS[command as keyof typeof COMMANDS] as typeof record | undefined;
if (!run || !folder) {
  console.error('npm run corpus -- record FOLDER, or npm run corpus -- compare FOLDER');
  process.exitCode = 1;
} else {
  void withApi((ask) => run(folder, ask));
}
