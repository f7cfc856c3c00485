import { governmentResolver } from '../../graph/node/government';
import { requireActors, requireOfType } from '../../graph/node/input-nodes';
import { loadNames } from '../../graph/node/node.loaders';
import { tieSentence } from '../../graph/tie/tie-sentence';
import { loadTies } from '../../graph/tie/tie.loaders';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatNames } from '../../language/names';
import { checkedCount } from '../../store/paging/page';
import { loadRegionActors } from '../allies/find-allies';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { checkIdCount } from '../paths/argument-ranges';
import type { CheckAnswer } from './checks.answer';
import { findContacts } from './whom-to-ask';

export interface ChecksArgs {
  targets: string[];
  from: string[];
  regions?: string[] | null;
  first: number;
}

export interface CheckRecord extends CheckAnswer {
  /** The actors to contact; the first call computes those of all checks. */
  loadContacts: (context: InfluenceContext) => Promise<string[]>;
}

/** Returns starts and targets, governments for countries. Throws InputError for unsuitable ids. */
async function requireEnds(
  context: InfluenceContext,
  args: Pick<ChecksArgs, 'targets' | 'from'>,
): Promise<Pick<ChecksArgs, 'targets' | 'from'>> {
  checkIdCount(args.targets, ['targets']);
  checkIdCount(args.from, ['from'], 0);
  const resolveGovernment = await governmentResolver(context, [...args.targets, ...args.from]);
  const targets = args.targets.map(resolveGovernment);
  const from = args.from.map(resolveGovernment);
  await Promise.all([requireActors(context, targets, ['targets']), requireActors(context, from, ['from'])]);
  return { targets, from };
}

/** Finds the targets that no start reaches. Throws InputError for unsuitable ids. */
export async function findUnreached(
  context: InfluenceContext,
  args: Pick<ChecksArgs, 'targets' | 'from'>,
): Promise<string[]> {
  return ask(context, 'unreached', await requireEnds(context, args));
}

/** Finds the ties to confirm next, best first. Throws InputError for unsuitable ids and `first`. */
export async function findChecks(context: InfluenceContext, args: ChecksArgs): Promise<CheckRecord[]> {
  const { first, regions } = args;
  checkedCount(first, 'first');
  const { targets, from } = await requireEnds(context, args);
  await requireOfType(context, 'Region', regions, ['regions']);
  const bases = regions && (await Promise.all(regions.map((region) => loadRegionActors(context, region))));
  const answers = await ask(context, 'checks', { targets, from, regions: bases, first });
  let contacts: Promise<Map<string, string[]>> | undefined;
  const contactsOf = async (influenceContext: InfluenceContext, tie: string) => {
    contacts ??= findContacts(
      influenceContext,
      answers.map((check) => check.tie),
    );
    return (await contacts).get(tie)!;
  };
  return answers.map((check) => ({
    ...check,
    loadContacts: (influenceContext) => contactsOf(influenceContext, check.tie),
  }));
}

/** Describes the tie, its uncertainty, the paths that it affects, and the actors to contact. */
export async function explainCheck(
  context: InfluenceContext,
  { tie: id, routes, targets, loadContacts }: CheckRecord,
  language: Language,
): Promise<string> {
  const [[tie], contacts] = await Promise.all([loadTies(context, [id]), loadContacts(context)]);
  const named = async (ids: readonly string[]) => formatNames(await loadNames(context, ids, language), language);
  const [sentence, targetNames, names] = await Promise.all([
    tieSentence(context, tie!, language),
    named(targets),
    named(contacts),
  ]);
  return message(language, 'check.explanation', {
    tie: sentence,
    targets: targetNames,
    routes,
    count: contacts.length,
    names,
  });
}
