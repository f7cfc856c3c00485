import { loadNotToBeApproached } from '../../graph/engagement/engagement.loaders';
import { loadNames, loadNode, loadNodes } from '../../graph/node/node.loaders';
import { tieClause } from '../../graph/tie/tie-clause';
import { loadTiePhraseInput, tieSentence } from '../../graph/tie/tie-sentence';
import { loadTies } from '../../graph/tie/tie.loaders';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatClauses, formatIn, formatName, nameIn } from '../../language/names';
import { oneByKey } from '../../store/loading/by-key';
import { loadTiedActors } from '../allies/find-allies';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { explainPath } from '../paths/explain-path';
import { loadMembersThere } from '../paths/members-there';
import type { InfluenceInput } from '../paths/path.type';
import { listSeatsInOrgans } from '../projection/influence.store';
import type { AskFirstAnswer } from './ask-first.answer';

/**
 * Finds up to five members of the network that are based where a target with a country is, without
 * the ends, the nodes to avoid and the actors that the viewer sees as not to be approached.
 */
export async function findAskFirst(
  context: InfluenceContext,
  { from, to, avoid, maxHops }: Pick<InfluenceInput, 'from' | 'to' | 'avoid' | 'maxHops'>,
): Promise<AskFirstAnswer[]> {
  const [membersByTarget, notToBeApproached] = await Promise.all([
    loadMembersThere(context, [...new Set(to)]),
    loadNotToBeApproached(context),
  ]);
  const leftOut = new Set([...from, ...to, ...avoid, ...notToBeApproached]);
  const based = [...membersByTarget].map(([target, members]) => ({
    target,
    members: members.filter((id) => !leftOut.has(id)),
  }));
  const targets = based.filter(({ members }) => members.length > 0);
  if (targets.length === 0) return [];
  const tiedActors = await Promise.all(targets.map(({ target }) => loadTiedActors(context, target)));
  const answers = await ask(context, 'askFirst', {
    targets: targets.map((target, index) => ({ ...target, tied: tiedActors[index]!.map(({ actor }) => actor) })),
    avoid: [...from, ...avoid],
    maxHops,
  });
  const tieBeside = ({ target, member }: AskFirstAnswer) =>
    tiedActors[targets.findIndex((candidate) => candidate.target === target)]!.find(({ actor }) => actor === member)
      ?.tie ?? null;
  return answers.map((answer) => ({ ...answer, tie: answer.tie ?? tieBeside(answer) }));
}

/** Explains that it is our member there, and any tie or path on record from it to the target. */
export async function explainAskFirst(
  context: InfluenceContext,
  { member, target, tie, best }: AskFirstAnswer,
  language: Language,
): Promise<string> {
  const [[memberName = '', targetName = ''], [node]] = await Promise.all([
    loadNames(context, [member, target], language),
    loadNodes(context, [target]),
  ]);
  const [place, seats] = await Promise.all([loadNode(context, node!.country), seatsOf(context, member, language)]);
  const introduction = message(language, 'askFirst.member', {
    member: formatName(memberName, language),
    target: formatName(targetName, language),
    place: place ? formatIn(nameIn(place, language), language) : '',
    seated: String(seats.length > 0),
    seats: formatClauses(seats, language),
    known: tie ? 'tie' : best ? 'path' : 'none',
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
