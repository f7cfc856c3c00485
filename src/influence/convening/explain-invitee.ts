import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatName, formatNames } from '../../language/names';
import { loadNames } from '../../node/node.loaders';
import type { InfluenceContext } from '../engine/influence-context';
import { strengthOf } from '../paths/path-strength';
import type { InviteeAnswer } from './convening.answer';
import { formatMembers } from './format-members';

/** Why somebody is invited: by what rule, whom it reaches and how well, and that others would do as well. */
export async function explainInvitee(
  context: InfluenceContext,
  { actor, reason, reached, equallyGood, equalsGroup }: InviteeAnswer,
  language: Language,
): Promise<string> {
  const [[actorName = ''], targets] = await Promise.all([
    loadNames(context, [actor], language),
    loadNames(
      context,
      reached.map(({ target }) => target),
      language,
    ),
  ]);
  const name = formatName(actorName, language);
  const sentences: string[] = [];
  if (reason === 'MUST_INVITE') sentences.push(message(language, 'convening.mustBeInvited', { name }));
  if (reason === 'MINIMUM') sentences.push(message(language, 'convening.minimum', { name }));
  const [main] = reached;
  sentences.push(
    main
      ? message(language, 'convening.reaches', {
          name,
          count: targets.length,
          targets: formatNames(targets, language),
          main: formatName(targets[0]!, language),
          strength: message(language, 'convening.strength', { strength: strengthOf(main.score) }),
        })
      : message(language, 'convening.reachesNone', { name }),
  );
  if (equallyGood > 0) {
    const count = equallyGood + 1;
    sentences.push(
      message(language, 'convening.open', { name, count, members: formatMembers(equalsGroup, count, language) }),
    );
  }
  return sentences.join(' ');
}
