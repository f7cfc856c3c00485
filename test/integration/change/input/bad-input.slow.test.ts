import fc from 'fast-check';
import { isActorType } from '../../../../src/store/model/node-type';
import { VALID, validExcept } from '../../../support/valid-mutations';
import { propertyRuns } from '../../../support/property-runs';
import type { Json } from '../../../support/api';
import { inputPath, EVIDENCE, type Field, operation, userErrorsOf } from '../../../support/writer';
import { useWritingApi } from '../../../support/writing-api';
import { SMALL_WORLD } from '../../../worlds/small-world';

const { api, anonymous, editor } = useWritingApi();
const { read } = anonymous;
const { write, record } = editor;
let commitment: string;

beforeAll(async () => {
  // The first use of a property name is a transaction of its own, even in a rejected write.
  await record('saveActor', validExcept('saveActor', 'input.nameEn', 'First Quay'));
  const saved = await record('saveCommitment', VALID.saveCommitment, 'commitment { id }');
  commitment = saved.commitment!.id as unknown as string;
});

// A rejected write leaves no trace, so all cases share one graph; only the test of valid texts
// changes it.
let before: Json;
const revisionAndChanges = () => editor.read('{ revision changes { totalCount } }');
beforeEach(async () => void (before = await revisionAndChanges()));

afterEach(async () => {
  if (!expect.getState().currentTestName?.startsWith('any text')) expect(await revisionAndChanges()).toEqual(before);
});

const ELEVEN_ACTORS = SMALL_WORLD.nodes.flatMap(({ id, type }) => (isActorType(type) ? [id] : [])).slice(0, 11);
const NO_ID = ['NOBODY', '', '\ud800', 'a" OR *:* OR "b\\', 'x'.repeat(40_000)];
type Case = [field: Field, path: string, value: unknown, code: string, at?: string];

const IDS: [Field, string, string?][] = [
  // Ids in the inputs of records: see laws.test.ts.
  ['saveActor', 'input.id'],
  ['recordTie', 'input.from'],
  ['recordTie', 'input.to'],
  ['saveAction', 'input.leads', 'input.leads.0'],
  ['recordCriterion', 'input.company'],
  ['correctTie', 'input.id'],
  ['endTie', 'id'],
  ['retractTie', 'id'],
  ['addEvidence', 'of'],
  ['mergeActors', 'keep'],
  ['mergeActors', 'absorb'],
  ['unmergeActors', 'mergeId'],
  ['undoChange', 'id'],
  ['saveActor', 'input.evidence.0.source'],
  ['endTie', 'evidence.0.source'],
];

const UNKNOWN: Case[] = IDS.flatMap(([field, path, at]) =>
  NO_ID.map((id): Case => [field, path, at ? [id] : id, 'NOT_FOUND', at ?? path]),
);

const KINDS: Case[] = [
  ['saveActor', 'input.id', 'COM-DUNE', 'WRONG_KIND', 'input.kind'],
  ['saveActor', 'input.id', 'ABO', 'WRONG_KIND'],
  ['recordTie', 'input.to', 'MED-OAK', 'SELF_TIE'],
  ['recordTie', 'input.to', 'ABO', 'WRONG_KIND', 'input.type'],
  ['recordTie', 'input.type', 'SUPPLIER_OF', 'WRONG_KIND'],
  ['recordTie', 'input.type', 'PARTY_TO', 'WRONG_KIND'],
  ['recordCriterion', 'input.company', 'MBR-ABO', 'WRONG_KIND'],
  ['mergeActors', 'absorb', 'PSH-1', 'WRONG_KIND'],
  ['mergeActors', 'absorb', 'UNI-KEEL', 'SELF_TIE'],
  ['endTie', 'id', 'MBR-ABO', 'NOT_FOUND'],
  ['undoChange', 'id', 'T-ABO-NET', 'NOT_FOUND'],
];

const RANGES: Case[] = [
  ...[0, -1, 1.5, 1e308].map((value): Case => ['recordTie', 'input.strength', value, 'OUT_OF_RANGE']),
  [
    'recordTie',
    'input',
    { type: 'HONOURS', from: 'MED-OAK', to: 'UNI-KEEL', strength: 0.5, evidence: EVIDENCE },
    'OUT_OF_RANGE',
    'input.strength',
  ],
  ...[0, -1, 7].map((value): Case => ['recordCriterion', 'input.criterion', value, 'OUT_OF_RANGE']),
  ['recordCriterion', 'input.status', 'UNKNOWN', 'OUT_OF_RANGE'],
  ['endTie', 'until', '2016', 'BAD_DATES'],
  ['recordIndicatorValue', 'input.asOf', '2999', 'BAD_DATES'],
  [
    'savePartnership',
    'input.participants.0',
    { actor: 'MBR-ABO', since: '2020', until: '2019' },
    'BAD_DATES',
    'input.participants.0.actor.until',
  ],
  [
    'savePartnership',
    'input.participants',
    [{ actor: 'MBR-ABO' }, { actor: 'MBR-ABO' }],
    'ALREADY_RECORDED',
    'input.participants.1.actor',
  ],
  ...['leads', 'partners', 'targets'].map((name): Case => [
    'saveAction',
    `input.${name}`,
    ['MBR-ABO', 'MBR-ABO'],
    'ALREADY_RECORDED',
    `input.${name}.1`,
  ]),
  ['savePartnership', 'input.objectives', ['OBJ-1', 'OBJ-1'], 'ALREADY_RECORDED', 'input.objectives.1'],
  ['savePartnership', 'input.countries', ['ABO', 'ABO'], 'ALREADY_RECORDED', 'input.countries.1'],
];

const CITING = (Object.keys(VALID) as Field[]).flatMap((field): [Field, string][] => {
  const { evidence, input } = VALID[field] as { evidence?: unknown; input?: { evidence?: unknown } };
  return evidence ? [[field, 'evidence']] : input?.evidence ? [[field, 'input.evidence']] : [];
});
const SOURCES: Case[] = CITING.flatMap(([field, path]): Case[] => [
  [field, path, [], 'NO_EVIDENCE'],
  [field, path, [{ locator: 'p. 1' }], 'NO_EVIDENCE', `${path}.0`],
  [field, path, [...EVIDENCE, { source: 'MBR-ABO' }], 'NOT_FOUND', `${path}.1.source`],
  [field, path, [{ title: 'Almanac', asOf: '2999-01' }], 'BAD_DATES', `${path}.0.asOf`],
  [field, path, [{ title: 'Almanac', publishedOn: '2999-01' }], 'BAD_DATES', `${path}.0.publishedOn`],
  [field, path, [{ title: 'Almanac', publisher: ' ' }], 'BAD_TEXT', `${path}.0.publisher`],
  [field, path, [{ url: 'ftp://log.example.org/' }], 'BAD_ADDRESS', `${path}.0.url`],
  [field, path, [{ url: 'https://me:word@log.example.org/' }], 'BAD_ADDRESS', `${path}.0.url`],
]);

const NAMES: [Field, string, string?][] = [
  ...(['saveActor', 'savePartnership', 'saveAction'] as const).flatMap((field): [Field, string][] => [
    [field, 'input.nameEn'],
    [field, 'input.nameFr'],
    [field, 'input.evidence.0.title'],
  ]),
  ['saveActor', 'input.otherNames', 'input.otherNames.0'],
  ['recordIndicatorValue', 'input.basis'],
  ['retractTie', 'reason'],
  ['mergeActors', 'reason'],
];
const NODE_NAMES = NAMES.filter(([, path]) => /\.(nameEn|nameFr|otherNames)$/.test(path));
const DECEPTIVE = ['ECPAT \u202eTAPCE', 'EC\u200bPAT', 'ECPAT\u{e0041}', '\u0415\u0421PAT', 'EUR\u039fPOL'];
const LOOKALIKES = NODE_NAMES.flatMap(([field, path, at]) =>
  DECEPTIVE.map((name): Case => [field, path, at ? [name] : name, 'BAD_TEXT', at ?? path]),
);

const OUTSIDE = ['1799', '0001', '1799-12-31', '2201', '9999-12'];
const PERIODS = (
  [
    ['recordTie', 'input.since'],
    ['recordTie', 'input.until'],
    ['savePartnership', 'input.since'],
    ['saveAction', 'input.until'],
    ['recordCriterion', 'input.since'],
    ['endTie', 'until'],
  ] as const
).flatMap(([field, path]) => OUTSIDE.map((date): Case => [field, path, date, 'BAD_DATES']));

const TEXTS: [Field, string][] = [
  ['recordTie', 'input.note'],
  ['saveAction', 'input.outcome'],
  ['endTie', 'evidence.0.locator'],
];
const PERSONAL = [
  'write to ann@quay.example.org',
  'ann (at) quay.example.org',
  'call +66 2 215 3388',
  'Tel. 221 53 38',
];
const BROKEN = ['a\u0000b', 'a\u0007b', 'a\u0085b', 'a\ud800b', '\udc00', 'a\uffffb'];
const WORDS: Case[] = [
  ...NAMES.map((one) => ({ one, most: 300 })),
  ...TEXTS.map((one) => ({ one, most: 10_000 })),
].flatMap(({ one: [field, path, at], most }): Case[] =>
  [
    ...PERSONAL.map((text) => ({ text, code: 'PERSONAL_DATA' })),
    ...BROKEN.map((text) => ({ text, code: 'BAD_TEXT' })),
    ...(most === 300 ? [{ text: ' \u00a0', code: 'BAD_TEXT' }] : []),
    { text: 'é'.repeat(most + 1), code: 'TOO_LONG' },
    { text: '🐚'.repeat(most + 1), code: 'TOO_LONG' },
  ].map(({ text, code }) => [field, path, at ? [text] : text, code, at ?? path]),
);
// One test for each argument: one for each value would take minutes, since each reads the revision
// before and after.
const byArgument = new Map<string, Case[]>();
for (const one of [...UNKNOWN, ...KINDS, ...RANGES, ...SOURCES, ...WORDS, ...LOOKALIKES, ...PERIODS]) {
  const argument = `${one[0]} ${one[1]}`;
  byArgument.set(argument, [...(byArgument.get(argument) ?? []), one]);
}
test.each([...byArgument])('%s', async (_argument, cases) => {
  for (const [field, path, value, code, at = path] of cases) {
    const payload = await write(field, validExcept(field, path, value), 'change { id }');
    expect([userErrorsOf(payload), value]).toEqual([
      expect.arrayContaining([`${code} ${inputPath(field, at)}`]),
      value,
    ]);
    expect(payload.change).toBeNull();
  }
});

/** Other faults of an input: the values that differ from a valid one, and all errors. */
const WRONG: Partial<Record<Field, [input: object, ...errors: string[]][]>> = {
  saveCommitment: [
    [{ madeOn: '2024-05', dueOn: '2024-04' }, 'BAD_DATES input.dueOn'],
    [{ amount: 5 }, 'INCOMPLETE input.currency'],
    [{ currency: 'EUR' }, 'INCOMPLETE input.amount'],
    [{ amount: 0, currency: 'EUR' }, 'OUT_OF_RANGE input.amount'],
    [{ amount: -1, currency: 'EUR' }, 'OUT_OF_RANGE input.amount'],
    [{ amount: 5, currency: 'EURO' }, 'OUT_OF_RANGE input.currency'],
    [{ nameEn: 'Call 020 7946 0958' }, 'PERSONAL_DATA input.nameEn'],
    [{ nameFr: ' ' }, 'BAD_TEXT input.nameFr'],
    // Bellmare has no government in this world.
    [{ by: 'BLM' }, 'NOT_FOUND input.by'],
    [{ objectives: ['OBJ-1', 'OBJ-1'] }, 'ALREADY_RECORDED input.objectives.1'],
    [{ dueOn: '1990', evidence: [] }, 'BAD_DATES input.dueOn', 'NO_EVIDENCE input.evidence'],
  ],
  recordTie: [
    [{ qualifierEn: 'as an observer' }, 'INCOMPLETE input.qualifierFr'],
    [{ qualifierFr: 'comme observateur' }, 'INCOMPLETE input.qualifierEn'],
    [{ qualifierEn: 'x'.repeat(71), qualifierFr: 'x' }, 'TOO_LONG input.qualifierEn'],
    [{ qualifierEn: 'x', qualifierFr: 'écrire à jane@quay.example.org' }, 'PERSONAL_DATA input.qualifierFr'],
  ],
  recordFollowUp: [
    [{ asOf: '2023' }, 'BAD_DATES input.asOf'],
    [{ asOf: '2090' }, 'BAD_DATES input.asOf'],
    [{ status: 'UNKNOWN' }, 'OUT_OF_RANGE input.status'],
    [{ note: 'Ask someone@example.org' }, 'PERSONAL_DATA input.note'],
  ],
  saveMeeting: [
    [{ heldOn: '2090' }, 'BAD_DATES input.heldOn'],
    [{ heldOn: '1799' }, 'BAD_DATES input.heldOn'],
    [{ nextStep: 'Call', nextStepDueOn: '2025-05' }, 'BAD_DATES input.nextStepDueOn'],
    [{ nextStep: 'Call', nextStepDueOn: '2999' }, 'BAD_DATES input.nextStepDueOn'],
    [{ nextStepDueOn: '2027' }, 'INCOMPLETE input.nextStep'],
    [{ with: [] }, 'INCOMPLETE input.with'],
    [{ with: ['COM-EBB', 'MBR-ABO'] }, 'SELF_TIE input.with.1'],
    [{ with: ['ABO', 'GOV-ABO'] }, 'ALREADY_RECORDED input.with.1'],
    [{ about: ['OBJ-1', 'OBJ-1'] }, 'ALREADY_RECORDED input.about.1'],
    [{ by: 'ABO' }, 'WRONG_KIND input.by'],
    [{ with: ['BLM'] }, 'NOT_FOUND input.with.0'],
    [{ outcome: 'Write to someone@example.org' }, 'PERSONAL_DATA input.outcome'],
    [{ nextStep: 'Call +33 6 12 34 56 78' }, 'PERSONAL_DATA input.nextStep'],
    [{ outcome: 'x'.repeat(10_001) }, 'TOO_LONG input.outcome'],
    [
      { with: [], nextStep: 'Call', nextStepDueOn: '2024', evidence: [] },
      'BAD_DATES input.nextStepDueOn',
      'INCOMPLETE input.with',
      'NO_EVIDENCE input.evidence',
    ],
  ],
  saveOpportunity: [
    [{ since: '2028-03-01', deadline: '2028-03-06', until: '2028-03-05' }, 'BAD_DATES input.deadline'],
    [{ since: '2028-03-01', deadline: '2028-04' }, 'BAD_DATES input.deadline'],
    [{ since: '2028', deadline: '2300' }, 'BAD_DATES input.deadline', 'BAD_DATES input.deadline'],
    [{ since: '2028-03-01', until: '2028-02' }, 'BAD_DATES input.until'],
    [{ nameEn: ' ' }, 'BAD_TEXT input.nameEn'],
    [{ outcomeEn: 'Ask someone@example.org' }, 'PERSONAL_DATA input.outcomeEn'],
  ],
  recordEngagement: [[{ asOf: '2190' }, 'BAD_DATES input.asOf']],
  recordRoster: [
    [{ of: 'PARTIES' }, 'OUT_OF_RANGE input.of'],
    [{ extent: 'UNKNOWN' }, 'OUT_OF_RANGE input.extent'],
    [{ reported: -1 }, 'OUT_OF_RANGE input.reported'],
    [{ reported: null, isMinimum: true }, 'INCOMPLETE input.reported'],
    [{ extent: 'COMPLETE', isMinimum: true }, 'OUT_OF_RANGE input.isMinimum'],
    [{ asOf: '2190' }, 'BAD_DATES input.asOf'],
  ],
  recordInvitations: [
    [{ to: 'OBJ-1' }, 'WRONG_KIND input.to'],
    [{ actors: ['NOBODY'], to: 'NOTHING' }, 'NOT_FOUND input.actors.0', 'NOT_FOUND input.to'],
    [{ actors: ['UNI-KEEL', 'PSH-1'] }, 'WRONG_KIND input.actors.1'],
    [{ actors: ['UNI-KEEL', 'UNI-KEEL'] }, 'ALREADY_RECORDED input.actors.1'],
    [{ actors: [] }, 'OUT_OF_RANGE input.actors'],
    [{ answeredOn: '1799' }, 'BAD_DATES input.answeredOn'],
    [{ evidence: [{}] }, 'NO_EVIDENCE input.evidence.0'],
  ],
  keepActorsApart: [
    [{ actors: ['UNI-KEEL'] }, 'OUT_OF_RANGE input.actors'],
    [{ actors: ELEVEN_ACTORS }, 'OUT_OF_RANGE input.actors'],
    [{ actors: ['UNI-KEEL', 'UNI-KEEL'] }, 'ALREADY_RECORDED input.actors.1'],
    [{ actors: ['UNI-KEEL', 'NOBODY'] }, 'NOT_FOUND input.actors.1'],
    [{ actors: ['OBJ-1', 'UNI-KEEL'] }, 'WRONG_KIND input.actors.0'],
    [{ reason: ' ' }, 'BAD_TEXT input.reason'],
    [{ reason: 'Ask someone@example.org' }, 'PERSONAL_DATA input.reason'],
  ],
};
test.each(Object.entries(WRONG))('%s with other values that are wrong', async (name, cases) => {
  const field = name as Field;
  const valid = field === 'recordFollowUp' ? validExcept(field, 'input.commitment', commitment) : VALID[field];
  for (const [wrong, ...errors] of cases) {
    const variables = valid.input ? { input: { ...valid.input, ...wrong } } : { ...valid, ...wrong };
    const payload = await write(field, variables);
    expect([wrong, userErrorsOf(payload).sort(), payload.change]).toEqual([wrong, errors, null]);
  }
});

test.each<[Field, object, string[]]>([
  [
    'recordTie',
    { from: 'NOBODY', to: 'ABO', since: '2020', until: '2019', strength: 2, evidence: [] },
    [
      'Rien ici ne porte l’identifiant NOBODY.',
      'Une force est supérieure à 0 et vaut au plus 1 ; elle est de 2.',
      'La fin (2019) précède le début (2020).',
      'Citez au moins une source : ce qui ne repose sur rien n’est pas consigné.',
    ],
  ],
  [
    'saveCommitment',
    { madeOn: '2024-05', dueOn: '2024-04', amount: 5, currency: 'EURO' },
    [
      'L’échéance (2024-04) précède l’engagement (2024-05).',
      'EURO n’est pas une monnaie d’ISO 4217 : écrivez un code tel que EUR, ou DEM pour une monnaie passée.',
    ],
  ],
  [
    'saveMeeting',
    { with: ['MBR-ABO'], heldOn: '2025-03-04', nextStep: 'Call', nextStepDueOn: '2024' },
    [
      'Personne ne se rencontre soi-même : c’est l’organisation qui a tenu la rencontre.',
      'La suite est prévue pour 2024, avant la rencontre (2025-03-04).',
    ],
  ],
])('all errors of %s are reported at once, in the language of the request', async (field, wrong, messages) => {
  const input = { ...(VALID[field].input as object), ...wrong };
  const headers = { ...editor.headers(), 'accept-language': 'fr' };
  const { data } = await api().ask(operation(field, ''), { variables: { input }, headers });
  const { userErrors } = data[field] as unknown as { userErrors: { message: string }[] };
  expect(userErrors.map(({ message }) => message)).toEqual(messages);
});

describe('a value that does not fit the schema is rejected with its path', () => {
  test.each<[Field, string, unknown]>([
    ['saveActor', 'input.website', 'no address'],
    ['saveActor', 'input.evidence.0.url', '//'],
    ['saveActor', 'input.nameEn', null],
    ['saveActor', 'input.kind', 'PERSON'],
    ['recordTie', 'input.from', null],
    ['recordTie', 'input.strength', 'NaN'],
    ['recordTie', 'input.since', '2023-02-30'],
    ['savePartnership', 'input.participants', null],
    ['recordCriterion', 'input.criterion', 1e10],
    ['recordIndicatorValue', 'input.value', '4'],
    ['endTie', 'until', null],
    ['retractTie', 'reason', null],
    ['mergeActors', 'keep', null],
  ])('%s %s: %j', async (field, path, value) => {
    const { errors } = await api().ask(operation(field, ''), {
      variables: validExcept(field, path, value),
      headers: editor.headers(),
    });
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: inputPath(field, path).split('.') } },
    ]);
  });
});

// Objects, since for a row of two values jest would pass a callback as the third and wait for it.
const LONG = NAMES.map(([field, path, at = path]) => ({ field, path, at }));
test.each(LONG)(
  'a megabyte in $field $path is rejected as too long, or as too large a request',
  async ({ field, path, at }) => {
    const text = 'm'.repeat(1_000_000);
    const headers = { 'content-type': 'application/json', ...editor.headers() };
    const variables = validExcept(field, path, at === path ? text : [text]);
    const body = JSON.stringify({ query: operation(field, ''), variables });
    const response = await fetch(`${api().address}/graphql`, { method: 'POST', headers, body });
    expect([200, 413]).toContain(response.status);
    const { data, errors } = (await response.json()) as { data?: Json; errors?: { extensions: object }[] };
    if (response.status === 413)
      expect(errors).toMatchObject([{ extensions: { code: expect.any(String) as unknown } }]);
    else expect(userErrorsOf(data![field]!)).toContain(`TOO_LONG ${inputPath(field, at)}`);
  },
);

/** Texts of any script, and syntax of query languages, templates and replacement patterns. */
const PIECES = [
  '") DETACH DELETE n //',
  "'}) RETURN 1 //",
  '$param',
  '`Node`',
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  '{}',
  '$&',
  '$1',
  '<b>&amp;',
  '=1+1',
  '${1}',
  '%s',
  '\\u0000',
  'مرحبا',
  '日本語',
  '👩‍👩‍👧',
  'e\u0301',
  '\u202e',
];
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(' '))
  // A blank text is rejected or omitted.
  .filter((text) => text.trim() !== '');

describe('any text', () => {
  let made = 0;

  test('is stored and returned unchanged, or rejected with the reason', async () => {
    const counts = '{ actors { totalCount } partnerships { totalCount } regions { id } }';
    const countsBefore = await read(counts);
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (name, note) => {
        const nameEn = `${name} ${String(++made)}`;
        const input = { kind: 'NGO', nameEn, nameFr: name, evidence: [{ title: name, locator: note }] };
        const answer =
          'actor { id name(lang: EN) fr: name(lang: FR) evidence { locator source { title } } } change { en: summary(lang: EN) }';
        const payload = await write('saveActor', { input }, answer);
        if (payload.actor === null) {
          for (const error of userErrorsOf(payload))
            expect(error).toMatch(/^(BAD_TEXT|PERSONAL_DATA|TOO_LONG) input\./);
          expect(payload.userErrors).not.toEqual([]);
          return;
        }
        expect(payload.actor).toMatchObject({
          name: nameEn,
          fr: name,
          evidence: [{ locator: note, source: { title: name } }],
        });
        expect(payload.change!.en).toBe(`Recorded: ${nameEn}`);
        const found = await api().ask(
          'query ($text: String!) { actors(filter: { text: $text }) { nodes { name(lang: EN) } } }',
          { variables: { text: nameEn } },
        );
        expect(found.errors).toBeUndefined();
        expect(found.data.actors!.nodes).toContainEqual({ name: nameEn });
        const searched = await api().ask('query ($text: String!) { search(text: $text) { score } }', {
          variables: { text: name },
        });
        for (const error of searched.errors ?? []) expect(error.extensions.code).toBe('BAD_USER_INPUT');
        await write('undoChange', { id: payload.change!.id });
      }),
      { numRuns: propertyRuns(60) },
    );
    expect(await read(counts)).toEqual(countsBefore);
  });
});
