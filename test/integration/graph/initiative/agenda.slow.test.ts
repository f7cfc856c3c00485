import { Role } from '../../../../src/graph/access/viewer';
import type { AgendaKind } from '../../../../src/graph/agenda/agenda.type';
import { expectInputError } from '../../../support/input-errors';
import { EVIDENCE, recorder, writer } from '../../../support/writer';
import { useWorld } from '../../../support/use-world';
import { WITH_AGENDA } from '../../../worlds/agenda';
import { RECORDED } from '../../../worlds/small-world';

const api = useWorld(WITH_AGENDA);
const { read } = api;
const NOW = '@asOf(valid: "2026-11-26")';

/** Returns the items as text: kind, date and the id of the node. */
async function agenda(args = '', asOf = NOW, headers = {}): Promise<string[]> {
  const { agenda: items } = await read(`query ${asOf} { agenda${args} { kind date node { id } } }`, { headers });
  return (items as unknown as { kind: AgendaKind; date: string; node: { id: string } }[]).map(
    ({ kind, date: on, node }) => `${kind} ${on} ${node.id}`,
  );
}

const YEAR = [
  'OPPORTUNITY 2026-12 OPP-SUMMIT',
  'OPPORTUNITY 2027-01-25 OPP-UPR',
  'COMMITMENT_DUE 2027-01 COM-DUE',
  'NEXT_STEP 2027-02-20 MTG-NEXT',
  'AGREEMENT_ENDS 2027-02 G-ABO-GOV',
  'DEADLINE 2027-03-01 OPP-CALL',
  'TIE_UNCONFIRMED 2027-03-31 U-BEL-POL',
  'TIE_UNCONFIRMED 2027-06-01 U-KEEL-OAK',
];

describe('the agenda', () => {
  test('has what falls due from the valid date for a year, soonest first', async () => {
    expect(await agenda()).toEqual(YEAR);
    expect(await agenda('(first: 3)')).toEqual(YEAR.slice(0, 3));
  });

  test('has nothing above the clearance of its reader', async () => {
    const hidden = {
      [Role.READER]: [
        'OPPORTUNITY 2026-12-24 OPP-HID-NET',
        'TIE_UNCONFIRMED 2027-01-20 U-HID-CODE',
        'AGREEMENT_ENDS 2027-01 G-HID-DUNE',
        'COMMITMENT_DUE 2027-02-10 COM-DUE-HID',
        'NEXT_STEP 2027-02-21 MTG-HID-NEXT',
        // Only these viewers see evidence of the action from after its beginning, which keeps it
        // from lapsing first.
        'TIE_UNCONFIRMED 2027-05-01 S-A2-FIR',
        'TIE_UNCONFIRMED 2027-05-01 S-A2-OAK',
      ],
      [Role.EDITOR]: ['OPPORTUNITY 2027-06 OPP-HID-CONF', 'AGREEMENT_ENDS 2027-09-01 G-HID-OAK'],
    };
    const seenBy = async (role: Role) =>
      (await agenda('', NOW, await api.signIn(role))).filter((item) => !YEAR.includes(item));
    expect(await seenBy(Role.READER)).toEqual(hidden[Role.READER]);
    expect(await seenBy(Role.EDITOR)).toEqual([...hidden[Role.READER], ...hidden[Role.EDITOR]]);
  });

  test.each<[args: string, found: string[]]>([
    ['from: "2027"', [...YEAR.slice(1), 'AGREEMENT_ENDS 2027 G-FIR-BEL']],
    ['from: "2027-01-25", to: "2027-01-31"', YEAR.slice(1, 3)],
    ['to: "2027-01-30"', YEAR.slice(0, 2)],
    // A year means its last day.
    ['from: "2027-12-31", to: "2027"', ['AGREEMENT_ENDS 2027 G-FIR-BEL']],
    ['kinds: [DEADLINE, AGREEMENT_ENDS]', [YEAR[4]!, YEAR[5]!]],
    ['kinds: []', []],
    ['kinds: [NEXT_STEP]', [YEAR[3]!]],
    ['kinds: [NEXT_STEP], regions: ["R-NORTH"]', []],
    ['regions: ["R-NORTH"]', [YEAR[1]!, YEAR[2]!, YEAR[4]!]],
    ['countries: ["BLM"]', [YEAR[0]!, YEAR[3]!, YEAR[6]!]],
    ['countries: ["BLM", "DOL"], kinds: [TIE_UNCONFIRMED]', [YEAR[6]!, YEAR[7]!]],
    ['countries: ["DOL"], regions: ["R-SOUTH"]', [YEAR[7]!]],
    ['regions: []', []],
  ])('with %s has %j', async (args, found) => {
    expect(await agenda(`(${args})`)).toEqual(found);
  });

  test('has what is under way as the period begins, but no law in the making', async () => {
    expect(await agenda('(kinds: [OPPORTUNITY])', '@asOf(valid: "2027-02-05")')).toEqual([YEAR[1]]);
    expect(await agenda('(kinds: [OPPORTUNITY])', '@asOf(valid: "2027-02-06")')).toEqual([]);
    expect(await agenda('(kinds: [OPPORTUNITY], from: "2020", to: "2020-12")')).toEqual(['OPPORTUNITY 2020 OPP-LAW']);
  });

  test('has what fell due in the past, if nobody has said what became of it', async () => {
    expect(await agenda('(from: "2020", to: "2021", kinds: [COMMITMENT_DUE])')).toEqual([]);
    expect(await agenda('(from: "2020", to: "2021", kinds: [COMMITMENT_DUE])', '@asOf(valid: "2021-06-01")')).toEqual([
      'COMMITMENT_DUE 2021 COM-LAW',
    ]);
  });

  test('has only what was known then', async () => {
    expect(await agenda('', '@asOf(valid: "2026-11-26", known: "2023-01-01T00:00:00Z")')).toEqual([]);
  });

  test('says in both languages what falls due', async () => {
    const { agenda: items } = await read(`query ${NOW} { agenda { en: text(lang: EN) fr: text(lang: FR) } }`);
    const texts = (items as unknown as { en: string; fr: string }[]).map(({ en, fr }) => [en, fr]);
    expect(texts).toEqual([
      ['Drift Summit: Bellmare and Corinia', 'Drift Summit : Bellmare et Corinie'],
      ['Review of Aboria (dates inferred)', 'Examen de l’Aborie : Ouest-Aborie (dates déduites)'],
      ['Due: Lights on piers (Ministry of Shores)', 'Échéance : Des feux sur les jetées (Ministère des Rivages)'],
      ['Next step: Send the figures (Bellmare Shelter)', 'Suite à donner : Send the figures (Bellmare Shelter)'],
      [
        'Last day of an agreement: Aboria Child Watch has a memorandum with the Ministry of Shores',
        'Dernier jour d’un accord : la Veille enfance d’Aboria a un protocole d’accord avec le Ministère des Rivages',
      ],
      ['Last day for contributions: Call for views', 'Dernier jour des contributions : Call for views'],
      [
        'Unconfirmed after this day: Bellmare Shelter is in working contact with the Harbour Police',
        'Non confirmé après ce jour : Bellmare Shelter est en contact régulier avec Harbour Police',
      ],
      [
        'Unconfirmed after this day: Keel University is a partner of Oak Radio',
        'Non confirmé après ce jour : Keel University est partenaire d’Oak Radio',
      ],
    ]);
  });

  test.each([
    [['to'], 'from: "2027-05", to: "2027-04"'],
    [['to'], 'to: "2025"'],
    [['regions'], 'regions: ["XXX"]'],
    [['countries'], 'countries: ["R-NORTH"]'],
    [['first'], 'first: 0'],
    [['first'], 'first: 1001'],
  ])('names %j as what is wrong in %s', async (argument, args) => {
    await expectInputError(api, argument, `query ${NOW} { agenda(${args}) { date } }`);
  });

  test('says in the language of the question that a period ends before it begins', async () => {
    const headers = { 'accept-language': 'fr' };
    const { errors } = await api.ask(`query ${NOW} { agenda(from: "2028", to: "2026") { date } }`, { headers });
    expect(errors?.[0]?.message).toBe('La période se termine le 2026-12-31, avant de commencer : 2028-01-01.');
  });
});

describe('with what is recorded later', () => {
  test('a membership turns unconfirmed after ten years, a standing fact never', async () => {
    const record = recorder(writer(api, await api.signIn('EDITOR')));
    const evidence = [{ title: 'Crew list', asOf: '2017-05-10' }];
    const membership = { type: 'MEMBER_OF', from: 'UNI-KEEL', to: 'ORG-CODE', evidence };
    const { tie } = await record('recordTie', { input: membership }, 'tie { id confirmedUntil }');
    const organ = {
      type: 'ORGAN_OF',
      from: 'ORG-CODE',
      to: 'ECPAT',
      evidence: [{ title: 'Crew list', asOf: '2022-05' }],
    };
    const { tie: standing } = await record('recordTie', { input: organ }, 'tie { id confirmedUntil }');
    expect([tie!.confirmedUntil, standing!.confirmedUntil]).toEqual(['2027-05-10', null]);
    const unconfirmed = await agenda('(kinds: [TIE_UNCONFIRMED])');
    expect(unconfirmed).toEqual([YEAR[6]!, `TIE_UNCONFIRMED 2027-05-10 ${tie!.id as unknown as string}`, YEAR[7]!]);
    await record('retractTie', { id: tie!.id, reason: 'A slip' });
  });

  const revision = async (id: string) => {
    const { agenda: items } = await read(`query ${NOW} { agenda(to: "2032") { date revisedAt node { id } } }`);
    const item = (items as unknown as { date: string; revisedAt: string; node: { id: string } }[]).find(
      ({ node }) => node.id === id,
    );
    return { date: item?.date, revisedAt: item?.revisedAt };
  };

  test('the day follows, and revisedAt says when', async () => {
    const editor = await api.signIn('EDITOR');
    const record = recorder(writer(api, editor));
    expect(await revision('U-BEL-POL')).toEqual({ date: '2027-03-31', revisedAt: RECORDED.toISOString() });
    const { change } = await record('addEvidence', { of: 'U-BEL-POL', evidence: EVIDENCE });
    expect(await revision('U-BEL-POL')).toEqual({ date: '2030-11-30', revisedAt: change!.recordedAt });
    const undone = await record('undoChange', { id: change!.id });
    expect(await revision('U-BEL-POL')).toEqual({ date: '2027-03-31', revisedAt: undone.change!.recordedAt });
    const ended = await record('endTie', { id: 'G-FIR-BEL', until: '2029-06', evidence: EVIDENCE });
    expect(await revision('G-FIR-BEL')).toEqual({ date: '2029-06', revisedAt: ended.change!.recordedAt });
  });

  test('what is asked until a day is a next step, until it is refused or done', async () => {
    const record = recorder(writer(api, await api.signIn('EDITOR')));
    const ask = async (more: object) => {
      const input = { type: 'TARGETS', from: 'ACT-2', to: 'GOV-ABO', ask: 'Light the piers.', evidence: EVIDENCE };
      return (await record('recordTie', { input: { ...input, dueOn: '2027-02', ...more } }, 'tie { id }')).tie!
        .id as unknown as string;
    };
    const asked = await ask({ since: '2026-01' });
    const hidden = await ask({ since: '2026-01', to: 'POL-BLM', dueOn: '2027-02-10', visibility: 'NETWORK' });
    expect(await agenda('(kinds: [NEXT_STEP])')).toEqual([YEAR[3]!, `NEXT_STEP 2027-02 ${asked}`]);
    expect(await agenda('(kinds: [NEXT_STEP], regions: ["R-NORTH"])')).toEqual([`NEXT_STEP 2027-02 ${asked}`]);
    expect(await agenda('(kinds: [NEXT_STEP])', '@asOf(valid: "2025-12-31")')).toEqual([]);
    expect(await agenda('(kinds: [NEXT_STEP])', NOW, await api.signIn('READER'))).toContain(
      `NEXT_STEP 2027-02-10 ${hidden}`,
    );
    const { agenda: items } = await read(
      `query ${NOW} { agenda(kinds: [NEXT_STEP], regions: ["R-NORTH"]) { en: text(lang: EN) fr: text(lang: FR) node { ... on Tie { ask } } } }`,
    );
    expect(items).toEqual([
      {
        en: 'Next step: Light the piers. (asked of the Ministry of Shores)',
        fr: 'Suite à donner : Light the piers. (demandé au Ministère des Rivages)',
        node: { ask: 'Light the piers.' },
      },
    ]);
    for (const [stage, since] of [
      ['REFUSED', '2026-02'],
      ['DONE', '2026-03'],
    ] as const) {
      await ask({ stage, since });
      expect(await agenda('(kinds: [NEXT_STEP])')).toEqual([YEAR[3]!]);
    }
  });
});
