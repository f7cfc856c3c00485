import fc from 'fast-check';
import {
  answerCoverage,
  answerSeatCandidates,
  answerSeatPath,
} from '../../../../src/influence/coverage/coverage.answer';
import { StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { inOrder } from '../allies/ally-oracle';
import { TieType } from '../../../../src/store/model/tie-type';
import { allPaths, listedIn, worldOf } from '../oracle';
import { contextOf } from '../question-context';
import { randomWorld, type RandomWorld } from '../random-worlds';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(300);
const UNFILTERED = { via: [], avoid: [], k: 1, types: null, minConfidence: 'LOW', includeEnded: false };
const GROUPS = [StakeholderGroup.MEDIA, StakeholderGroup.DONOR];
const REGIONS = ['north', 'south', 'east', null];

/** A world where each actor has a group and a region, by its position in the list. */
const seatedWorld = fc
  .tuple(
    randomWorld,
    fc.array(fc.nat(3), { minLength: 9, maxLength: 9 }),
    fc.array(fc.nat(5), { minLength: 9, maxLength: 9 }),
  )
  .map(([world, regions, chances]): RandomWorld => ({
    ...world,
    nodes: world.nodes.map((node, index) => ({
      ...node,
      group: node.actor ? GROUPS[index % 2]! : null,
      region: node.actor ? REGIONS[regions[index]!]! : null,
      member: node.actor && chances[index] === 0,
    })),
  }));

function bestPath({ nodes, ties, question }: RandomWorld, from: string[], to: string[]) {
  return allPaths(nodes, ties, { ...question, ...UNFILTERED, maxHops: 4, from, to })[0];
}

/** Returns an actor and its organs, and theirs, by current ties. */
function withOrgans({ nodes, ties, question }: RandomWorld, actor: string): string[] {
  const { holding } = worldOf(nodes, ties, { ...question, ...UNFILTERED });
  const isActor = (id: string) => nodes.some((node) => node.id === id && node.actor);
  const found = [actor];
  for (let before = 0; before < found.length;) {
    before = found.length;
    for (const { type, from, to } of holding)
      if (type === TieType.ORGAN_OF && found.includes(to) && isActor(from) && !found.includes(from)) found.push(from);
  }
  return found;
}

/** The same worlds with many organs. */
const worldWithOrgans = seatedWorld.map((world): RandomWorld => ({
  ...world,
  ties: world.ties.map((tie) => (tie.type === TieType.SIGNED_CODE ? { ...tie, type: TieType.ORGAN_OF } : tie)),
}));

it('names the brute-force nearest actors of a region and group, and counts those beyond reach', () => {
  const met = { near: 0, own: 0, tied: 0, beyond: 0, withoutMembers: 0, cut: 0, avoided: 0, preferred: 0 };
  const tiedIndexes = fc.uniqueArray(fc.nat(8), { maxLength: 3 });
  fc.assert(
    fc.property(
      seatedWorld,
      tiedIndexes,
      fc.integer({ min: 1, max: 2 }),
      fc.nat(12),
      (world, indexes, first, avoided) => {
        const { question } = world;
        const nodes = world.nodes.filter(
          ({ knownFrom, knownTo }) => knownFrom <= question.known && question.known < knownTo,
        );
        const actors = nodes.filter(({ actor }) => actor);
        const tied = indexes.flatMap((index) => (actors[index] ? [actors[index].id] : []));
        const listed = listedIn(nodes, question);
        const context = contextOf(world);
        const regions = ['north', 'east'].map((region) => ({ region, tied }));
        const leftOut = actors[avoided] ? [actors[avoided].id] : [];
        const found = answerCoverage(context, { regions, first, valid: question.valid, leftOut, pursuers: [] });
        const hasEnded = ({ until }: (typeof nodes)[number]) =>
          until !== null && until < question.valid.slice(0, until.length);
        const everybody = answerCoverage(context, { regions, first: 9, valid: question.valid, leftOut, pursuers: [] });
        const preferring = answerCoverage(context, { regions, first, valid: question.valid, leftOut, pursuers: tied });
        preferring.forEach(({ groups }, at) =>
          groups.forEach(({ candidates }, index) => {
            const all = everybody[at]!.groups[index]!.candidates.map(({ actor }) => actor);
            const pursues = (id: string) => tied.includes(id);
            const inOrderOfObjective = [...all.filter(pursues), ...all.filter((id) => !pursues(id))].slice(0, first);
            expect(candidates.map(({ actor }) => actor)).toEqual(inOrderOfObjective);
            expect(candidates.every((each) => each.pursues === pursues(each.actor))).toBe(true);
            if (inOrderOfObjective[0] !== all[0]) met.preferred++;
          }),
        );
        for (const { region, hasMember, groups } of found) {
          const isHere = (node: (typeof nodes)[number]) => node.region === region || tied.includes(node.id);
          const local = actors.filter((node) => node.member && node.region === region);
          expect(hasMember).toBe(local.length > 0);
          const starts = local.length > 0 ? local : actors.filter(({ member }) => member);
          const startIds = starts.map(({ id }) => id);
          for (const { group, candidates, beyondReach } of groups) {
            const others = actors.filter(
              (node) =>
                listed.has(node.id) &&
                node.group === group &&
                isHere(node) &&
                ![...startIds, ...leftOut].includes(node.id),
            );
            const reached = others.flatMap(({ id }) => {
              const path = startIds.length > 0 ? bestPath(world, startIds, [id]) : undefined;
              return path ? [{ id, score: path.score }] : [];
            });
            const own = starts
              .filter((node) => node.group === group && isHere(node) && !leftOut.includes(node.id))
              .map(({ id }) => id);
            const named = candidates.map(({ actor }) => actor);
            const ownNamed = named.slice(0, Math.min(own.length, first));
            // The region’s own members are sorted by their ties, not by a path.
            expect(ownNamed.every((id) => own.includes(id))).toBe(true);
            expect(new Set(ownNamed).size).toBe(Math.min(own.length, first));
            const expected = inOrder(reached).slice(0, first - ownNamed.length);
            expect(named.slice(ownNamed.length)).toEqual(expected.map(({ id }) => id));
            candidates.forEach(({ actor, score }) => {
              const row = reached.find(({ id }) => id === actor);
              expect(score).toBeCloseTo(row?.score ?? 1, 12);
              expect(answerSeatPath(context, { region, actor })?.score ?? 1).toBeCloseTo(score, 12);
            });
            const beyond = others.filter((node) => !hasEnded(node) && !reached.some(({ id }) => id === node.id));
            expect(beyondReach).toBe(beyond.length);
            met.near += expected.length;
            met.own += ownNamed.length;
            met.tied += expected.filter(({ id }) => tied.includes(id)).length;
            met.beyond += beyond.length;
            if (local.length === 0 && named.length > 0) met.withoutMembers++;
            if (reached.length > first) met.cut++;
            met.avoided += starts.filter((node) => node.group === group && isHere(node)).length - own.length;
          }
        }
      },
    ),
    { numRuns: RUNS },
  );
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(RUNS / 100);
});

it('names the actors of a group that reach a convener by a brute-force path of at most four steps', () => {
  const met = { several: 0, oneWay: 0, seated: 0, avoided: 0, organs: 0, elsewhere: 0 };
  fc.assert(
    fc.property(
      worldWithOrgans,
      fc.integer({ min: 1, max: 5 }),
      fc.boolean(),
      fc.nat(8),
      fc.option(fc.nat(8)),
      fc.option(fc.uniqueArray(fc.nat(8), { minLength: 4 })),
      (world, first, isSeated, avoided, tableIndex, fittingIndexes) => {
        const { nodes, question } = world;
        const conveners = question.to;
        const seated = isSeated ? [...question.to, ...question.from] : question.to;
        const group = GROUPS[0]!;
        const leftOut = nodes[avoided] ? [nodes[avoided].id] : [];
        const table = (tableIndex !== null && nodes[tableIndex]?.id) || null;
        const ids = nodes.map(({ id }) => id);
        const fitting = fittingIndexes && ids.filter((_, index) => fittingIndexes.includes(index));
        const people = { group, seated, table, fitting, leftOut, conveners };
        const found = answerSeatCandidates(contextOf(world), { ...people, first });
        const ofTable = table === null ? [] : withOrgans(world, table);
        const rows = nodes
          .filter(
            (node) => listedIn(nodes, question).has(node.id) && node.group === group && !conveners.includes(node.id),
          )
          .flatMap(({ id }) => {
            const path = bestPath(world, [id], conveners);
            if (!path && bestPath(world, conveners, [id])) met.oneWay++;
            if (path && seated.includes(id)) met.seated++;
            if (path && leftOut.includes(id)) met.avoided++;
            if (path && ofTable.includes(id)) met.organs++;
            if (path && fitting && !fitting.includes(id)) met.elsewhere++;
            const isOpen = ![...seated, ...leftOut, ...ofTable].includes(id) && (fitting?.includes(id) ?? true);
            return path && isOpen ? [{ id, score: path.score }] : [];
          });
        const expected = inOrder(rows).slice(0, first);
        expect(found.map(({ actor }) => actor)).toEqual(expected.map(({ id }) => id));
        found.forEach(({ score }, index) => expect(score).toBeCloseTo(expected[index]!.score, 12));
        if (found.length > 1) met.several++;
      },
    ),
    { numRuns: RUNS },
  );
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(RUNS / 50);
});
