import { firstDay, lastDay } from '../../../../src/language/partial-date';
import { Confidence, PartnershipKind } from '../../../../src/store/model/enums';
import type { EvidenceRow, NodeRow, TieRow } from '../../../../src/store/model/rows';
import { TieType } from '../../../../src/store/model/tie-type';
import { useWorld } from '../../../support/use-world';
import { Draw } from '../../../worlds/patchy-world';
import { tie } from '../../../worlds/rows';

const RECORDED_ON = '2024-01-15';
const TYPES = ['Partnership', 'AdvocacyAction', 'Campaign'] as const;
const LISTS = { Partnership: 'partnerships', AdvocacyAction: 'actions', Campaign: 'campaigns' };
const STATUSES = ['UPCOMING', 'UNDER_WAY', 'UNCONFIRMED', 'ENDED'] as const;
const DAYS = ['2014', '2019-06', '2021-03-05', '2024-02', '2026-11-25', '2031-01-01'];

const draw = new Draw(11);
const nodes: NodeRow[] = Array.from({ length: 60 }, (_, index) => {
  const type = draw.one(TYPES);
  const since = draw.maybe(['2012', '2018-05', '2025-06-10', '2030']);
  return {
    id: `INI-${index}`,
    type,
    nameEn: `Initiative ${index}`,
    since,
    until:
      draw.below(4) === 0 ? draw.one(['2019', '2026-11-25', '2032'].filter((end) => end > (since ?? ''))) : undefined,
    properties: {
      ...(type === 'Partnership' && { kind: draw.one(Object.values(PartnershipKind)) }),
      ...(type === 'AdvocacyAction' && { kind: 'OTHER' }),
      ...(draw.below(3) === 0 && { phases: [draw.one(['2012/2014: a', '2020/: a']), '2023/2025: b'] }),
    },
    evidence: evidence(),
  };
});
const ties: TieRow[] = nodes.flatMap(({ id }) =>
  draw.below(2) === 0
    ? []
    : [
        {
          ...tie(`T-${id}`, 'ACTOR', TieType.PARTICIPATES_IN, id),
          since: draw.maybe(['2013', '2022']),
          evidence: evidence(),
        },
      ],
);

function evidence(): EvidenceRow[] {
  return draw
    .few([undefined, '2013', '2017-11', '2021-03-04', '2026'])
    .map((asOf) => ({ source: { title: 'Tide Register' }, confidence: Confidence.HIGH, asOf }));
}

const actor: NodeRow = { id: 'ACTOR', type: 'Partner', nameEn: 'Actor', evidence: [], properties: { kind: 'NGO' } };
const { ask, read } = useWorld({ nodes: [actor, ...nodes], ties });

/** Returns the status by the rule in words, from the rows alone. */
function expectedStatus({ id, type, since, until, evidence: own, properties }: NodeRow, valid: string): string {
  const seats = ties.filter(({ to }) => to === id);
  const confirmations = [...own, ...seats.flatMap((seat) => seat.evidence)].flatMap(({ asOf }) => asOf ?? []);
  const beginnings = [since, ...seats.map((seat) => seat.since)].flatMap((day) => day ?? []).map(firstDay);
  const confirmedOn = [...confirmations.map(lastDay), ...(since ? [firstDay(since)] : [])].sort().at(-1);
  const begins = since ? firstDay(since) : [RECORDED_ON, ...confirmations.map(firstDay), ...beginnings].sort()[0]!;
  if (valid < begins) return 'UPCOMING';
  if (until && lastDay(until) < valid) return 'ENDED';
  const isRecent = confirmedOn !== undefined && valid <= fiveYearsAfter(confirmedOn);
  const goesOn =
    type === 'Partnership' && ['PARTNERSHIP', 'ALLIANCE'].includes(String(properties?.kind ?? 'PARTNERSHIP'));
  if (!until && !goesOn && confirmedOn !== undefined && !isRecent) return 'ENDED';
  if (!isRecent) return 'UNCONFIRMED';
  const phases = ((properties?.phases ?? []) as string[]).map((phase) => phase.split(/[/:]/)[1]!);
  const isPhaseOver =
    phases.length > 0 &&
    phases.every((end) => end !== '' && lastDay(end) < valid) &&
    confirmedOn <= lastDay(phases.at(-1)!);
  return isPhaseOver ? 'UNCONFIRMED' : 'UNDER_WAY';
}

const fiveYearsAfter = (day: string) => `${Number(day.slice(0, 4)) + 5}${day.slice(4)}`.replace(/-02-29$/, '-02-28');

test.each(DAYS)(
  'the status of each initiative is that of its days on %s, in its field and in its list',
  async (day) => {
    const valid = lastDay(day);
    const expected = nodes.map((node) => [node.id, expectedStatus(node, valid)]);
    const byList = await Promise.all(
      TYPES.flatMap((type) =>
        STATUSES.map(async (status) => {
          const list = LISTS[type];
          const data = await read(
            `query @asOf(valid: "${day}") { ${list}(filter: { statuses: [${status}] }, first: 100) { totalCount nodes { id status isActive } } }`,
          );
          const found = data[list]!.nodes as unknown as { id: string; status: string; isActive: boolean }[];
          expect(data[list]!.totalCount).toBe(found.length);
          for (const { status: field, isActive } of found)
            expect([field, isActive]).toEqual([status, status === 'UNDER_WAY' || status === 'UNCONFIRMED']);
          return found.map(({ id }) => [id, status]);
        }),
      ),
    );
    expect(byList.flat().sort()).toEqual(expected.sort());
  },
);

test('every status occurs', () => {
  const all = DAYS.flatMap((day) => nodes.map((node) => expectedStatus(node, lastDay(day))));
  expect(new Set(all)).toEqual(new Set(STATUSES));
});

test('the last confirmation has the precision of its source', async () => {
  const { campaigns } = await read('{ campaigns(first: 100) { nodes { id lastConfirmedOn } } }');
  const days = (campaigns!.nodes as unknown as { lastConfirmedOn: string | null }[]).map(
    (node) => node.lastConfirmedOn,
  );
  for (const day of days.filter(Boolean)) expect(day).not.toMatch(/-(01-01|12-31)$/);
  expect(days).toEqual(expect.arrayContaining(['2026']));
});

test('statuses and includeEnded together are an error', async () => {
  const { errors } = await ask('{ partnerships(filter: { statuses: [ENDED], includeEnded: true }) { totalCount } }');
  expect(errors![0]).toMatchObject({
    message: 'Leave out includeEnded or statuses.',
    extensions: { argument: ['filter', 'statuses'] },
  });
});
