import { InputError, RulesClashError } from '../../errors';
import { bilingual } from '../../language/message';
import { quoteAll } from '../../language/text';
import { withEventForms } from '../../graph/node/event-forms';
import { governmentResolver } from '../../graph/node/government';
import { loadNotToBeApproached } from '../../graph/engagement/engagement.loaders';
import { type InvitationRecord, loadAllInvitations } from '../../graph/invitation/invitation.loaders';
import { INITIATIVE_TYPES } from '../../store/model/node-type';
import { NETWORK, storedId } from '../../store/model/record-ids';
import { InvitationAnswer } from '../../store/model/tie-type';
import {
  type NodeCondition,
  oneOrNone,
  requireActors,
  requireNodes,
  requireOfType,
} from '../../graph/node/input-nodes';
import { checkedCount, type Counted } from '../../store/paging/page';
import { loadOverlaps } from '../../graph/country/region.loaders';
import { loadRegionActors } from '../allies/find-allies';
import type { RegionBase } from '../allies/region-actors';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { checkMaxHops, MAX_IDS } from '../paths/argument-ranges';
import { findBestPathToEach } from '../paths/find-paths';
import type { Path } from '../paths/path';
import type { InviteeAnswer, PlanAnswer } from './convening.answer';
import type { ConveningInput } from './convening.type';
import { describeConflict, rulePath } from './describe-rules';

const MAX_EXCLUDED = 1_000;

const EVENT: NodeCondition = { misfit: 'input.notAnInitiative', types: INITIATIVE_TYPES };

export interface InviteeRecord extends InviteeAnswer {
  /** The invitees before it. */
  before: string[];
  maxHops: number;
  /** Its answer, where it keeps a seat by an earlier invitation to the event; null otherwise. */
  answer: InvitationAnswer | null;
}

export interface ConveningRecord extends Omit<PlanAnswer, 'invitees'> {
  invitees: InviteeRecord[];
  /** The actors that declined an invitation to the event, by English name. */
  declined: string[];
}

/**
 * Finds the list for the input. Throws InputError for ids that are unknown or no actors, for
 * numbers out of range and for targets that must be invited, and RulesClashError with an
 * irreducible set of rules for rules that contradict each other.
 */
export async function findConveningList(context: InfluenceContext, rawInput: ConveningInput): Promise<ConveningRecord> {
  checkNumbers(rawInput);
  const input = await withGovernments(context, rawInput);
  const targets = [...new Set(input.targets.map(({ actor }) => actor))];
  await Promise.all([
    requireActors(context, targets, ['input', 'targets', 'actor']),
    requireActors(context, input.mustInvite, ['input', 'mustInvite']),
    requireActors(context, input.exclude, ['input', 'exclude']),
    requireActors(context, input.host, ['input', 'host']),
    requireActors(context, input.keepApart.flat(), ['input', 'keepApart']),
    requireOfType(
      context,
      'Region',
      input.regionQuotas.map(({ region }) => region),
      ['input', 'regionQuotas', 'region'],
    ),
  ]);
  const invitedTargets = input.mustInvite.filter((id) => targets.includes(id));
  if (invitedTargets.length > 0)
    throw new InputError(bilingual('input.invitedTarget', { ids: quoteAll(invitedTargets) }), ['input', 'mustInvite']);
  const regionQuotas = await withBase(context, input.regionQuotas);
  const { answers, declined } = await loadGuests(context, input, targets);
  const avoided = await loadNotToBeApproached(context);
  for (const id of avoided) answers.delete(id);
  const [guests, leftOut] = [[...answers.keys()], [...declined, ...avoided]];
  const hosts = input.host ?? [NETWORK];
  const answer = await ask(context, 'convening', { ...input, regionQuotas, guests, leftOut, hosts }, ['input']);
  if ('infeasible' in answer) {
    const paths = answer.infeasible.map((rule) => rulePath(input, rule));
    throw new RulesClashError(await describeConflict(context, answer.infeasible, context.language), ['input'], paths);
  }
  return {
    ...answer,
    invitees: answer.invitees.map((invitee, index) => ({
      ...invitee,
      before: answer.invitees.slice(0, index).map(({ actor }) => actor),
      maxHops: input.maxHops,
      answer: answers.get(invitee.actor) ?? null,
    })),
    declined,
  };
}

/**
 * Loads the actors that keep a seat at the event, with their answers, and those that declined, as
 * far as the viewer sees them; without targets and actors that must be invited. Throws InputError
 * for a node that is no event.
 */
async function loadGuests(
  context: InfluenceContext,
  { event, mustInvite }: ConveningInput,
  targets: readonly string[],
): Promise<{ answers: Map<string, InvitationAnswer>; declined: string[] }> {
  const forms = await withEventForms(context, oneOrNone(event) ?? [], INITIATIVE_TYPES);
  await requireNodes(context, forms, ['input', 'event'], EVENT);
  const invitations = (await Promise.all(forms.map((id) => loadAllInvitations(context, storedId(id))))).flat();
  const relevant = invitations.filter(({ tie }) => !targets.includes(tie.from) && !mustInvite.includes(tie.from));
  const hasDeclined = ({ answer }: InvitationRecord) => answer === InvitationAnswer.DECLINED;
  const kept = relevant.filter((invitation) => !hasDeclined(invitation));
  return {
    answers: new Map(kept.map(({ tie, answer }) => [tie.from, answer])),
    declined: relevant.filter(hasDeclined).map(({ tie }) => tie.from),
  };
}

type RegionQuotas = ConveningInput['regionQuotas'];

/** Adds each region's actors. Throws InputError where two overlap: an invitee counts for one. */
async function withBase(
  context: InfluenceContext,
  quotas: RegionQuotas,
): Promise<(RegionQuotas[number] & RegionBase)[]> {
  const regions = [...new Set(quotas.map(({ region }) => region))];
  const overlaps = await Promise.all(regions.map((region) => loadOverlaps(context, region)));
  const shared = regions.filter((_, index) => overlaps[index]!.some(({ id }) => regions.includes(id)));
  if (shared.length > 0) {
    const argument = ['input', 'regionQuotas', 'region'];
    throw new InputError(bilingual('input.sharedCountry', { ids: quoteAll(shared) }), argument);
  }
  return Promise.all(
    quotas.map(async (quota) => ({ ...quota, based: (await loadRegionActors(context, quota.region)).based })),
  );
}

/** Returns the input with countries replaced by their governments. */
async function withGovernments(context: InfluenceContext, input: ConveningInput): Promise<ConveningInput> {
  const { targets, mustInvite, exclude, keepApart, host } = input;
  const ids = [...targets.map(({ actor }) => actor), ...mustInvite, ...exclude, ...keepApart.flat(), ...(host ?? [])];
  const resolveGovernment = await governmentResolver(context, ids);
  return {
    ...input,
    targets: targets.map((target) => ({ ...target, actor: resolveGovernment(target.actor) })),
    mustInvite: mustInvite.map(resolveGovernment),
    exclude: exclude.map(resolveGovernment),
    host: host?.map(resolveGovernment),
    keepApart: keepApart.map((list) => list.map(resolveGovernment)),
  };
}

function checkNumbers(input: ConveningInput): void {
  const { targets, seats, mustInvite, exclude, host, keepApart, groupQuotas, regionQuotas, maxHops } = input;
  const checkLength = (list: readonly unknown[], unit: Counted['of'], name: string, max = MAX_IDS) => {
    if (list.length > 0) checkedCount(list.length, { of: unit, name }, max, ['input', name]);
  };
  checkedCount(targets.length, { of: 'items', name: 'targets' }, MAX_IDS, ['input', 'targets']);
  checkedCount(seats, 'seats', MAX_IDS, ['input', 'seats']);
  checkMaxHops(maxHops, ['input', 'maxHops']);
  checkLength(mustInvite, 'ids', 'mustInvite');
  checkLength(exclude, 'ids', 'exclude', MAX_EXCLUDED);
  checkLength(host ?? [], 'ids', 'host');
  checkLength(keepApart, 'lists', 'keepApart');
  for (const list of keepApart) checkLength(list, 'idsOfList', 'keepApart');
  for (const { weight } of targets) requireNonNegative(weight, 'weight', ['input', 'targets', 'weight']);
  for (const [argument, quotas] of Object.entries({ groupQuotas, regionQuotas })) {
    checkLength(quotas, 'quotas', argument);
    for (const { min, max } of quotas) {
      requireNonNegative(min, 'min', ['input', argument, 'min']);
      requireNonNegative(max ?? 0, 'max', ['input', argument, 'max']);
    }
  }
}

function requireNonNegative(value: number, name: string, argument: readonly string[]): void {
  if (value < 0) throw new InputError(bilingual('input.notNegative', { name, value: String(value) }), argument);
}

/** Loads an invitee's best path to each target, in the order of `reached`: the main one first. */
export async function pathsOfInvitee(
  context: InfluenceContext,
  { actor, reached, maxHops }: InviteeRecord,
): Promise<Path[]> {
  const targets = reached.map(({ target }) => target);
  const paths = await findBestPathToEach(context, [actor], [...targets].sort(), maxHops);
  const rank = ({ nodes }: Path) => targets.indexOf(nodes.at(-1)!);
  return [...paths].sort((a, b) => rank(a) - rank(b));
}
