import { governmentResolver } from '../../graph/node/government';
import { requireActors, requireOfType } from '../../graph/node/input-nodes';
import { loadNames } from '../../graph/node/node.loaders';
import { tieSentence } from '../../graph/tie/tie-sentence';
import { loadTies } from '../../graph/tie/tie.loaders';
import { type Language, LOCALES } from '../../language/language';
import { message } from '../../language/message';
import { formatNames } from '../../language/names';
import { checkedCount } from '../../store/paging/page';
import { loadRegionActors } from '../allies/find-allies';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { checkIdCount } from '../paths/argument-ranges';
import type { CheckAnswer } from './checks.answer';
import { whomToAsk } from './whom-to-ask';

export interface ChecksArgs {
  targets: string[];
  from: string[];
  regions?: string[] | null;
  first: number;
}

export interface CheckRecord extends CheckAnswer {
  /** Computed on the first call, for all checks at once. */
  askWhom: (context: InfluenceContext) => Promise<string[]>;
}

/** The starts and the targets, with the government of a country in its place. Throws InputError for ids that are unknown or of another type. */
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

/** The ids of the targets that no start reaches. Throws InputError for ids that are unknown or of another type. */
export async function findUnreached(
  context: InfluenceContext,
  args: Pick<ChecksArgs, 'targets' | 'from'>,
): Promise<string[]> {
  return ask(context, 'unreached', await requireEnds(context, args));
}

/** The ties to confirm next, most worth first. Throws InputError for ids that are unknown or of another type, and for `first`. */
export async function findChecks(context: InfluenceContext, args: ChecksArgs): Promise<CheckRecord[]> {
  const { first, regions } = args;
  checkedCount(first, 'first');
  const { targets, from } = await requireEnds(context, args);
  await requireOfType(context, 'Region', regions, ['regions']);
  const bases = regions && (await Promise.all(regions.map((region) => loadRegionActors(context, region))));
  const found = await ask(context, 'checks', { targets, from, regions: bases, first });
  let whom: Promise<Map<string, string[]>> | undefined;
  const askWhom = async (of: InfluenceContext, tie: string) => {
    whom ??= whomToAsk(
      of,
      found.map((check) => check.tie),
    );
    return (await whom).get(tie)!;
  };
  return found.map((check) => ({ ...check, askWhom: (of) => askWhom(of, check.tie) }));
}

/** The tie and what is uncertain about it, what its confirmation would open, and whom to ask. */
export async function explainCheck(
  context: InfluenceContext,
  { tie: id, gain, routes, targets, askWhom }: CheckRecord,
  language: Language,
): Promise<string> {
  const [[tie], whom] = await Promise.all([loadTies(context, [id]), askWhom(context)]);
  const named = async (ids: readonly string[]) => formatNames(await loadNames(context, ids, language), language);
  const [sentence, targetNames, names] = await Promise.all([
    tieSentence(context, tie!, language),
    named(targets),
    named(whom),
  ]);
  return message(language, 'check.explanation', {
    tie: sentence,
    targets: targetNames,
    routes,
    gain: new Intl.NumberFormat(LOCALES[language], { maximumSignificantDigits: 2 }).format(gain),
    count: whom.length,
    names,
  });
}
