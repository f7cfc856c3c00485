import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatName, formatNames } from '../../language/names';
import { loadNames } from '../../graph/node/node.loaders';
import { explainShared } from '../allies/ally-record';
import type { InfluenceContext } from '../engine/influence-context';
import type { WhatIfAnswer } from './what-if.answer';

/** Which of the affected targets a replacement reaches, and what it shares with those who leave. */
export async function explainReplacement(
  context: InfluenceContext,
  { remove, replacement }: { remove: readonly string[]; replacement: WhatIfAnswer['replacements'][number] },
  language: Language,
): Promise<string> {
  const { actor, shared, reaches } = replacement;
  const [name = '', ...targets] = await loadNames(context, [actor, ...reaches], language);
  return message(language, 'whatIf.replacement', {
    name: formatName(name, language),
    count: targets.length,
    targets: formatNames(targets, language),
    alike: await explainShared(context, remove, shared, language),
  });
}
