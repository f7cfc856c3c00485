import { loadNotToBeApproached } from '../../graph/engagement/engagement.loaders';
import { loadNames, loadNode, loadNodes } from '../../graph/node/node.loaders';
import { tieClause } from '../../graph/tie/tie-clause';
import { loadTiePhraseInput, tieSentence } from '../../graph/tie/tie-sentence';
import { loadStatus, loadTies } from '../../graph/tie/tie.loaders';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatClauses, formatIn, formatName, nameIn } from '../../language/names';
import { oneByKey } from '../../store/loading/by-key';
import { TieStatus } from '../../store/model/enums';
import { NETWORK } from '../../store/model/record-ids';
import { loadTiedActors } from '../allies/find-allies';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { explainPath } from '../paths/explain-path';
import { loadMembersFor } from '../paths/members-there';
import type { InfluenceInput } from '../paths/path.type';
import { listSeatsInOrgans } from '../projection/influence.store';
import type { AskFirstAnswer } from './ask-first.answer';

/** A contact for a target, with what is on record between the two. */
export interface AskFirstRecord extends AskFirstAnswer {
  /** The number of members there without a tie or path on record, for one of these; else 0. */
  untied: number;
}

/** The maximum number of contacts for a target, and of those without a tie or path on record. */
const MOST = 5;
const MOST_UNTIED = 2;

/**
 * Finds the first contacts for each target, in the order of `to`: the network itself, then members
 * that are there; see `inOrder`. Leaves out the targets, a single start, the nodes to avoid and the
 * actors that the viewer sees as not to be approached.
 */
export async function findAskFirst(
  context: InfluenceContext,
  { from, to, avoid, maxHops }: Pick<InfluenceInput, 'from' | 'to' | 'avoid' | 'maxHops'>,
): Promise<AskFirstRecord[]> {
  const targets = [...new Set(to)];
  const [membersByTarget, notToBeApproached, tiedActors] = await Promise.all([
    loadMembersFor(context, targets),
    loadNotToBeApproached(context),
    Promise.all(targets.map((target) => loadTiedActors(context, target))),
  ]);
  const singleStart = new Set(from).size === 1 ? from : [];
  const leftOut = new Set([...singleStart, ...to, ...avoid, ...notToBeApproached]);
  const question = targets.map((target) => ({
    target,
    members: [...new Set([NETWORK, ...membersByTarget.get(target)!])].filter((id) => !leftOut.has(id)),
  }));
  const answers = await ask(context, 'askFirst', { targets: question, from, avoid, maxHops });
  const byTarget = targets.map(async (target, index) => {
    const tieBeside = (member: string) => tiedActors[index]!.find(({ actor }) => actor === member)?.tie ?? null;
    const contacts = answers
      .filter((answer) => answer.target === target)
      .map((answer) => ({ ...answer, tie: answer.tie ?? tieBeside(answer.member) }));
    const ties = await loadTies(
      context,
      contacts.flatMap(({ tie }) => tie ?? []),
    );
    const statuses = await Promise.all(ties.map(async (tie) => loadStatus(context, tie)));
    const current = ties.filter((_, at) => statuses[at] === TieStatus.CURRENT).map(({ id }) => id);
    return inOrder(contacts, new Set(current));
  });
  return (await Promise.all(byTarget)).flat();
}

/**
 * Orders the contacts for a target: the network itself where it has a tie; members with a tie, the
 * CURRENT ones first; members with a path; at most two others. At most five, each rank by score.
 */
export function inOrder(byScore: readonly AskFirstAnswer[], current: ReadonlySet<string>): AskFirstRecord[] {
  const members = byScore.filter(({ member }) => member !== NETWORK);
  const untied = members.filter(({ tie, best }) => !tie && !best);
  return [
    ...byScore.filter(({ member, tie }) => member === NETWORK && tie),
    ...members.filter(({ tie }) => tie && current.has(tie)),
    ...members.filter(({ tie }) => tie && !current.has(tie)),
    ...members.filter(({ tie, best }) => !tie && best),
    ...untied.slice(0, MOST_UNTIED),
  ]
    .slice(0, MOST)
    .map((contact) => ({ ...contact, untied: untied.includes(contact) ? untied.length : 0 }));
}

/** Explains that it is our member there, and any tie or path on record from it to the target. */
export async function explainAskFirst(
  context: InfluenceContext,
  { member, target, tie, best, untied }: AskFirstRecord,
  language: Language,
): Promise<string> {
  const [[memberName = '', targetName = ''], [node]] = await Promise.all([
    loadNames(context, [member, target], language),
    loadNodes(context, [member]),
  ]);
  const [place, seats] = await Promise.all([loadNode(context, node!.country), seatsOf(context, member, language)]);
  const introduction = message(language, 'askFirst.member', {
    member: formatName(memberName, language),
    target: formatName(targetName, language),
    isNetwork: String(member === NETWORK),
    place: place ? formatIn(nameIn(place, language), language) : '',
    seated: String(seats.length > 0),
    seats: formatClauses(seats, language),
    known: tie ? 'tie' : best ? 'path' : 'none',
    others: untied > MOST_UNTIED ? untied - 1 : 0,
  });
  if (tie) return `${introduction} ${await tieSentence(context, (await loadTies(context, [tie]))[0]!, language)}`;
  return best ? `${introduction} ${await explainPath(context, best, language)}` : introduction;
}

const seatsInOrgans = oneByKey(listSeatsInOrgans, ({ member }) => member);

/** Returns a member's roles in the network's organs: "steers ECPAT Supervisory Board". */
async function seatsOf(context: InfluenceContext, member: string, language: Language): Promise<string[]> {
  const ties = await loadTies(context, (await context.loaders.get(seatsInOrgans).load(member))?.ties ?? []);
  const names = await loadNames(
    context,
    ties.map(({ to }) => to),
    language,
  );
  const inputs = await Promise.all(ties.map((tie) => loadTiePhraseInput(context, tie)));
  return inputs.map((tie, index) => tieClause(tie, formatName(names[index]!, language), language));
}
