import { useExplorer } from './explorer';
import { MAX_ACTIONS, startReader } from './reader';

const explorer = useExplorer('facts');

describe('How does ECPAT Sweden reach ASEAN, and why believe it?', () => {
  test('the names, the year and the source of the best route, in at most eight actions', async () => {
    interface Path {
      explanation: string;
      hops: {
        phrase: string;
        to: { name: string };
        tie: { lastConfirmedOn: string | null; evidence: { source: { title: string } }[] };
      }[];
    }
    const { influencePaths } = await explorer.ask<{ influencePaths: { answer: string; paths: Path[] } }>(`{
      influencePaths(input: { from: ["MBR-ECPAT-SWE"], to: ["ASEAN"], k: 3, maxHops: 6 }) {
        answer
        paths { explanation hops { phrase to { ... on Entity { name } } tie { lastConfirmedOn evidence { source { title } } } } }
      }
    }`);
    const { answer, paths } = influencePaths;
    const best = paths[0]!;
    const reader = await startReader(explorer);
    await reader.openByMenu('Find', 'Paths');
    await reader.fill('combobox', 'From', 'ecpat sweden');
    await reader.click('option', /^.*ECPAT Sweden/);
    await reader.fill('combobox', 'To', 'asean');
    await reader.click('option', /Association of Southeast Asian Nations/);
    await reader.click('button', 'Find paths');

    await reader.find('heading', answer).waitFor();
    const card = reader.find('article', `Through ${best.hops[0]!.to.name}`);
    expect(await card.innerText()).toContain(best.explanation);
    const sources = reader.page.getByRole('region', { name: 'Sources' }).getByRole('listitem');
    for (const { phrase, to, tie } of best.hops) {
      const row = card.getByRole('row', { name: `${phrase} ` }).filter({ hasText: to.name });
      expect(await row.innerText()).toContain(tie.lastConfirmedOn?.slice(0, 4) ?? 'undated');
      const number = await row
        .getByRole('link', { name: /^source \d+$/ })
        .first()
        .innerText();
      expect(await sources.nth(Number(number) - 1).innerText()).toContain(tie.evidence[0]!.source.title);
    }
    expect(await card.getByRole('row', { name: 'Check this first' }).count()).toBe(1);
    expect(reader.actions()).toBeLessThanOrEqual(MAX_ACTIONS);
  });
});

describe('Where is government missing, and who could sit there?', () => {
  interface Evidence {
    asOf: string | null;
    source: { title: string };
  }

  interface Gap {
    missing: string[];
    candidates: {
      actor: { name: string; group: string };
      explanation: string;
      best: { hops: { tie: { since: string | null; evidence: Evidence[] } }[] } | null;
    }[];
  }

  test('an objective, a region, the name, the year and the source of who could, in at most eight actions', async () => {
    const reader = await startReader(explorer);
    await reader.click('link', /Where is government missing/);
    await reader.click('link', 'Gaps only');
    const gaps = reader.page.getByRole('table', { name: /where a partnership is under way$/ });
    const row = gaps.getByRole('row').nth(1);
    const [objective = '', region = ''] = [
      await row.getByRole('rowheader').innerText(),
      await row.getByRole('cell').first().innerText(),
    ];
    expect(await row.getByRole('img', { name: /^Government, (cannot be told|of elsewhere only)/ }).count()).toBe(1);
    await reader.click('link', /^Who could sit here\?/);

    const { objectives, regions } = await explorer.ask<
      Record<'objectives' | 'regions', { id: string; name: string; nameInSentence: string }[]>
    >('{ objectives { id name nameInSentence } regions { id name nameInSentence } }');
    const place = regions.find(({ name }) => name === region)!;
    const { coverage } = await explorer.ask<{ coverage: { gaps: Gap[] } }>(
      `query ($objective: ID!, $region: ID!) { coverage(objectives: [$objective], regions: [$region], perSeat: 10) {
        gaps { missing candidates { actor { name group } explanation
          best { hops { tie { since evidence { asOf source { title } } } } } } }
      } }`,
      {
        objective: objectives.find(({ name }) => objective.endsWith(name))!.id,
        region: place.id,
      },
    );
    const [gap] = coverage.gaps;
    expect(gap!.missing).toContain('GOVERNMENT');
    const candidates = gap!.candidates.filter(({ actor }) => actor.group === 'GOVERNMENT');
    const details = reader.page.getByRole('region', { name: new RegExp(`^Objective \\d in ${place.nameInSentence}$`) });
    await details
      .getByRole('heading', {
        name: /^(Nobody of this group is on record here|Of elsewhere only): Government. Who could sit here\?/,
      })
      .waitFor();
    const sources = details.getByRole('region', { name: 'Sources' }).getByRole('listitem');
    const rows = details.getByRole('table', { name: 'Who could sit here' }).getByRole('row');
    await rows.nth(1).waitFor();
    expect(candidates.length).toBeGreaterThan(0);
    for (const [index, { actor, explanation, best }] of candidates.slice(0, 5).entries()) {
      const candidate = rows.nth(index + 1);
      const description = await candidate.innerText();
      expect(description).toContain(actor.name);
      expect(description).toContain(explanation);
      const tie = best!.hops.map((hop) => hop.tie).findLast(({ evidence }) => evidence.length > 0)!;
      expect(description).toContain((tie.evidence[0]!.asOf ?? tie.since)?.slice(0, 4) ?? 'undated');
      const numbers = await candidate.getByRole('link', { name: /^source \d+$/ }).allInnerTexts();
      const titles = await Promise.all(numbers.map((number) => sources.nth(Number(number) - 1).innerText()));
      expect(titles.join()).toContain(tie.evidence[0]!.source.title);
    }
    expect(reader.actions()).toBeLessThanOrEqual(MAX_ACTIONS);
  });
});

describe('What is known of Morocco?', () => {
  interface Morocco {
    actors: { nodes: { name: string }[] };
    instruments: { since: string | null; instrument: { name: string }; evidence: { source: { title: string } }[] }[];
    commitments: { nodes: { name: string; madeOn: string | null; evidence: { source: { title: string } }[] }[] };
  }

  test('the names, the years and the sources on record, in at most eight actions', async () => {
    const { country: morocco } = await explorer.ask<{ country: Morocco }>(`{ country(code: "MAR") {
      actors(first: 100) { nodes { name } }
      instruments { since instrument { name } evidence { source { title } } }
      commitments { nodes { name madeOn evidence { source { title } } } }
    } }`);
    const reader = await startReader(explorer);
    await reader.fill('combobox', 'Search everything', 'morocco');
    await reader.click('option', /^Morocco/);

    await reader.find('heading', /^One member is on record in Morocco\./).waitFor();
    const section = reader.page.getByRole('region', { name: 'Who is there' });
    for (const { name } of morocco.actors.nodes) await section.getByRole('link', { name }).first().waitFor();
    const sources = reader.page.getByRole('region', { name: 'Sources' }).getByRole('listitem');
    const cited = async (entry: ReturnType<typeof section.getByRole>) => {
      const numbers = await entry.getByRole('link', { name: /^source \d+$/ }).allInnerTexts();
      return (await Promise.all(numbers.map((number) => sources.nth(Number(number) - 1).innerText()))).join();
    };
    for (const { since, instrument, evidence } of morocco.instruments) {
      const row = reader.page.getByRole('table', { name: 'Treaties' }).getByRole('row', { name: instrument.name });
      expect(await row.innerText()).toContain(since?.slice(0, 4) ?? 'undated');
      expect(await cited(row)).toContain(evidence[0]!.source.title);
    }
    const promises = reader.page.getByRole('region', { name: 'Promises of its authorities' });
    for (const { name, madeOn, evidence } of morocco.commitments.nodes) {
      const entry = promises.getByRole('listitem').filter({ hasText: name });
      expect(await entry.innerText()).toContain(madeOn?.slice(0, 4) ?? 'undated');
      expect(await cited(entry)).toContain(evidence[0]!.source.title);
    }
    expect(reader.actions()).toBeLessThanOrEqual(MAX_ACTIONS);
  });
});

describe('Whom do we invite, ten at most, to move INTERPOL and ASEAN?', () => {
  test('the names, the years and the sources of the printed list, in at most eight actions', async () => {
    interface Invitee {
      explanation: string;
      actor: { name: string };
      via: {
        weakestPoint: {
          tie?: { sentence: string; lastConfirmedOn: string | null; evidence: { source: { title: string } }[] };
        };
      }[];
    }
    const { conveningList } = await explorer.ask<{ conveningList: { invitees: Invitee[] } }>(`{
      conveningList(input: { targets: [{ actor: "INTERPOL" }, { actor: "ASEAN" }], seats: 10 }) {
        invitees {
          explanation actor { name }
          via {
            weakestPoint { ... on InfluenceHop { tie { sentence lastConfirmedOn evidence { source { title } } } } }
          }
        }
      }
    }`);
    const { invitees } = conveningList;
    expect(invitees).toHaveLength(10);
    const reader = await startReader(explorer);
    await reader.openByMenu('Find', 'Whom to invite');
    await reader.fill('combobox', 'Add a target', 'interpol');
    await reader.click('option', /INTERPOL|International Criminal Police/);
    await reader.fill('combobox', 'Add a target', 'asean');
    await reader.click('option', /Association of Southeast Asian Nations/);
    await reader.find('heading', /^Ten invitations go .* to your two targets\.$/).waitFor();
    await reader.click('button', 'Print the list');

    await reader.page.emulateMedia({ media: 'print' });
    const list = reader.find('region', 'Whom to invite');
    await list.getByText('Check first:').nth(9).waitFor();
    const sources = await reader.find('region', 'Sources').innerText();
    for (const [index, { actor, explanation, via }] of invitees.entries()) {
      const words = await list
        .getByRole('row')
        .nth(index + 1)
        .innerText();
      expect(words).toContain(`${String(index + 1)}`);
      expect(words).toContain(actor.name);
      expect(words).toContain(explanation);
      const { tie } = via[0]!.weakestPoint;
      if (!tie) continue;
      expect(words).toContain(tie.sentence);
      if (tie.lastConfirmedOn) expect(words).toContain(tie.lastConfirmedOn.slice(0, 4));
      if (tie.evidence[0]) expect(sources).toContain(tie.evidence[0].source.title);
    }
    expect(await reader.page.getByText('Leave out').first().isVisible()).toBe(false);
    expect(reader.actions()).toBeLessThanOrEqual(MAX_ACTIONS);
  });
});
