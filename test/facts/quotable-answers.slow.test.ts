import { assistant } from '../support/assistant';
import { useLoads } from '../support/use-world';

/** Statements over the facts that would embarrass an officer who is quoted in public. */
const VALID = '2026-11-25';
const AS_OF = `@asOf(valid: "${VALID}")`;
const api = useLoads('facts');
const call = assistant(() => api.address);
const { read } = api;

const say = async (tool: string, given: Record<string, unknown>) =>
  (await call(tool, { valid: VALID, maxCharacters: 8_000, ...given })).text;

const nodesOf = (list: unknown) => (list as { nodes: { id: string }[] }).nodes.map(({ id }) => id);

describe('who left the network is none of our members', () => {
  test('in no country', async () => {
    const { spain, others } = await read(`query ${AS_OF} {
      spain: country(code: "ESP") { actors(isMember: true) { totalCount nodes { id } } }
      others: country(code: "ESP") { actors(isMember: false, kinds: [MEMBER]) { nodes { id } } }
    }`);
    expect(nodesOf(spain!.actors)).toEqual(['MBR-FAPMI']);
    expect(nodesOf(others!.actors)).toEqual(['MBR-ACIM-ESP']);
  });

  test('to follow up a promise', async () => {
    const promises = await say('list', { what: 'commitments', by: 'GOV-ESP' });
    expect(promises).toMatch(/Our members there: “FAPMI-ECPAT España” \[MBR-FAPMI\]\./);
  });

  test('where organisations are listed by their kind', async () => {
    const given = { what: 'organisations', kinds: 'MEMBER', countries: 'ALB' };
    expect(await say('list', given)).toMatch(/\[MBR-ACTSEC-ALB\]: former member, Albania/);
    expect(await say('list', { ...given, lang: 'fr' })).toMatch(/\[MBR-ACTSEC-ALB\]\u202f: ancien membre, Albanie/);
    expect(await say('list', given)).toMatch(/\[MBR-CRCA-ALB\]: member, Albania/);
  });
});

describe('who takes part', () => {
  test('stays true of what is over', async () => {
    const given = { what: 'partnerships', text: 'Down to Zero', includeEnded: true };
    expect(await say('list', given)).toMatch(
      /until 2020\..* Took part: .*“Free a Girl” \[FREE-A-GIRL\].* Funded by .*“Netherlands Ministry of Foreign Affairs” \[NLD-MFA\]\./,
    );
    expect(await say('list', { ...given, lang: 'fr' })).toMatch(/Y ont participé\u202f: .* Financement\u202f: /);
    expect(await say('about', { id: 'MAR' })).not.toMatch(/\[DISRUPTING-HARM\].*No participant is on record/);
  });

  test('is counted once, whatever the number of its seats', async () => {
    const networks = await say('list', { what: 'partnerships', participants: 'ECPAT' });
    expect(networks).toMatch(/\[TABLE-EFC\].* 11 participants: “/);
    expect(networks).toMatch(
      /\[WTN-CP\].* 2 participants: “ECPAT International” \[ECPAT\] \(unconfirmed\) and “UN Tourism” \[UNWTO\] \(secretariat, convenes, unconfirmed\)/,
    );
    const table = await (
      await fetch(`${api.address}/export/partnerships.json?participants=ECPAT&valid=${VALID}`)
    ).json();
    const rows = (Array.isArray(table) ? table : (table as { rows: unknown[] }).rows) as Record<string, unknown>[];
    expect(rows.find(({ id }) => id === 'TABLE-EFC')!.participants).toBe(11);
  });
});

test('an agreement that began less than three years ago is not unconfirmed for three years', async () => {
  const { ties } = await read(`query ${AS_OF} {
    ties(first: 100, filter: { types: [MEMORANDUM_WITH], confirmedBefore: "2023-11-25" }) { nodes { id sentence since } }
  }`);
  const begun = (ties!.nodes as unknown as { since: string | null }[]).map(({ since }) => since ?? '');
  expect(begun.filter((since) => since > '2023-11-25')).toEqual([]);
  expect(begun).toContain('2020-10-13');
});

test('a tie counts under no country only where none of its ends has one', async () => {
  const { tally } = await read(`query ${AS_OF} {
    tally(of: TIES, by: [REGION], filter: { types: [MEMBER_OF], node: "ECPAT", kinds: [MEMBER] }) { rows { keys { id } count } }
  }`);
  const counted = tally!.rows as unknown as { keys: { id: string | null }[]; count: number }[];
  expect(counted.map(({ keys: [key] }) => key!.id)).not.toContain(null);
  expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(99);
});

test('the day of a signature is not one on which a ratification was looked for', async () => {
  const { ties } = await read(`query ${AS_OF} {
    ties(filter: { node: "KEN", types: [SIGNATORY_TO] }) { nodes { en: sentence(lang: EN) fr: sentence(lang: FR) } }
  }`);
  const [{ en, fr }] = ties!.nodes as unknown as [{ en: string; fr: string }];
  expect(en).toMatch(/ on 8 September 2000, no ratification seen\.$/);
  expect(fr).toMatch(/ le 8 septembre 2000, sans ratification connue\.$/);
});

test('who is outside a treaty rests on the list of its parties', async () => {
  const outside = await say('treaty', { what: 'not_parties', instrument: 'OPSC', regions: 'BLK-AMER' });
  expect(outside).toMatch(/its list is of December 2025\. \(source 1, 4 December 2025/);
  expect(outside).toMatch(/Source 1: “[^”]*Dutch Treaty Database/);
  expect(await say('treaty', { what: 'not_parties', instrument: 'OPSC', regions: 'BLK-AMER', lang: 'fr' })).toMatch(
    /\[OPSC\]\u202f; date de sa liste/,
  );
});

describe('what is over', () => {
  test('did not end by itself where it went with one of its ends', async () => {
    const { ties, own, silent } = await read(`query ${AS_OF} {
      ties(filter: { types: [SIGNED_CODE], statuses: [ENDED] }) { nodes { en: whyEnded(lang: EN) fr: whyEnded(lang: FR) } }
      silent: ties(filter: { node: "OFFENDERS-BEWARE", statuses: [ENDED] }) { nodes { en: whyEnded(lang: EN) fr: whyEnded(lang: FR) } }
      own: ties(filter: { node: "MBR-ACTSEC-ALB", types: [MEMBER_OF], statuses: [ENDED] }) { nodes { whyEnded } }
    }`);
    expect(ties!.nodes).toContainEqual({
      en: 'Orizonia existed under this name until 2013.',
      fr: 'Orizonia a existé sous ce nom jusqu’en 2013.',
    });
    expect(own!.nodes).toEqual([{ whyEnded: null }]);
    expect(silent!.nodes).toContainEqual({
      en: 'No source has spoken of Offenders Beware! for five years; whether and when it ended is not known.',
      fr: 'Aucune source n’a parlé d’Offenders Beware! (Auteurs d’abus, attention\u202f!) depuis cinq ans\u202f; on ne sait ni si, ni quand il y a été mis fin.',
    });
    for (const { en } of (ties!.nodes as unknown as { en: string }[]).concat(silent!.nodes as never))
      expect(en).not.toBeNull();
    const said = await say('list', { what: 'ties', node: 'CAF-BANK', types: 'FUNDS', statuses: 'ENDED' });
    expect(said).toMatch(/; ended, as “Country monitoring reports for Latin America ended in 2014\.”\]/);
    // The end of a phase is no end.
    expect(await say('list', { what: 'ties', node: 'SAFE-ONLINE', types: 'FUNDS', statuses: 'ENDED' })).toMatch(
      /^No tie on record fits\./,
    );
  });

  test('is the end of the money for it, and the end of a phase is not', async () => {
    const { ended, goesOn } = await read(`query ${AS_OF} {
      ended: whatIf(remove: ["CAF-BANK"], from: ["ECPAT"]) { answer unknown { text fr: text(lang: FR) } }
      goesOn: whatIf(remove: ["SAFE-ONLINE"], from: ["ECPAT"]) { answer unknown { text } }
    }`);
    expect(ended!.answer).toBe(
      'Without the Development Bank of Latin America, nothing on record would change: no source says that it still gives money.',
    );
    expect(ended!.unknown).toContainEqual({
      text: 'The last funding by the Development Bank of Latin America that is on record was for Country monitoring reports for Latin America, which ended in 2014; no source says that it still gives money.',
      fr: 'Le dernier financement de la Banque de développement d’Amérique latine recensé était pour les Rapports de suivi par pays pour l’Amérique latine, dont la fin est intervenue en 2014\u202f; aucune source ne dit que cette organisation donne encore des fonds.',
    });
    expect(goesOn!.answer).toBe('Without Safe Online, Disrupting Harm would lose money.');
    expect(JSON.stringify(goesOn!.unknown)).not.toContain('ended in');
  });
});

test('nobody on record as keeping a contact is said', async () => {
  const { ties } = await read(`query ${AS_OF} {
    ties(filter: { node: "UNICEF", types: [CONTACT_OF] }) { unknown { code text fr: text(lang: FR) } }
  }`);
  expect(ties!.unknown).toEqual([
    {
      code: 'NONE_ON_RECORD',
      text: 'Nobody is on record as keeping a contact here.',
      fr: 'Personne n’est recensé ici comme tenant un contact.',
    },
  ]);
});

test('a count by year says that a tie counts until somebody reports its end', async () => {
  const given = { what: 'tally', of: 'TIES', types: 'SIGNED_CODE' };
  expect(await say('count', { ...given, by: 'YEAR' })).toMatch(/A tie counts in each year until a source reports/);
  expect(await say('count', { ...given, by: 'STATUS' })).not.toMatch(/until a source reports/);
});

test('what has no complete list of groups is listed where it is asked for, WeProtect among it', async () => {
  const groupsAll = 'GOVERNMENT, PRIVATE_SECTOR, CIVIL_SOCIETY';
  const given = { what: 'partnerships', groupsAll, includeUnknown: 'GROUP' };
  const first = await say('list', given);
  expect(first).toMatch(/^27 partnerships on record fit, or may for all that is known\./);
  const [, cursor] = /after “(\S+)”/.exec(first)!;
  expect(first + (await say('list', { ...given, after: cursor }))).toMatch(/\[TABLE-WEPROTECT\]/);
});

test('who campaigns for a law is not said to have nothing on record on it', async () => {
  const said = await say('who_with', { what: 'stakeholders', targets: 'EU-COMMISSION', objective: 'EU-CSAR' });
  expect(said).toMatch(
    /\[ECPAT\]: supportive, read from its campaign;.*\n {2}“ECPAT International campaigns for the EU regulation proposal on child sexual abuse/,
  );
});

test('what happened is on record, and does not go on', async () => {
  const given = { from: 'ECPAT', to: 'INTERPOL', k: 1 };
  expect(await say('route', given)).toMatch(
    /gave an award to ECPAT International on 17 November 2017\.” \[\S+; on record\]/,
  );
  expect(await say('route', { ...given, lang: 'fr' })).toMatch(/le 17 novembre 2017\.\u202f» \[\S+\u202f; recensé\]/);
});

test('the network is asked about its own ties, and no member that knows nothing of them', async () => {
  const said = await say('confirm_next', { targets: 'EU-COMMISSION' });
  const own = said.split('\n').filter((line) => line.startsWith('- “ECPAT International '));
  expect(own.length).toBeGreaterThan(1);
  for (const line of own) expect(line).toMatch(/ Ask ECPAT International\.”/);
});

test('what took one day is told with that day alone', async () => {
  const said = await say('list', { what: 'opportunities', countries: 'PHL', kinds: 'SUMMIT' });
  expect(said).toMatch(/, 14 April 2026 to 16 April 2026 /);
  expect(said).toMatch(/, 12 November 2025 \(source/);
});
