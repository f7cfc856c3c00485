import { isActor } from '../../graph/node/input-nodes';
import { loadNames, loadNodes } from '../../graph/node/node.loaders';
import { loadCompleteSeatRosters } from '../../graph/roster/roster.loaders';
import { loadStatus, loadTies } from '../../graph/tie/tie.loaders';
import { capitalized } from '../../language/agreement/agreeing';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatName, formatNames, nameIn } from '../../language/names';
import { formatDateWithPreposition, lastDay } from '../../language/partial-date';
import { type Loss, ReplacedRole, type Weakened } from './weakened';
import type { DataGap } from '../../language/unknown';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { TieStatus } from '../../store/model/enums';
import { storedId } from '../../store/model/record-ids';
import type { InfluenceContext } from '../engine/influence-context';
import type { WhatIfRecord } from './find-what-if';

/**
 * Explains who loses money, which partnerships lose a group or a convener, and which targets are
 * lost or have a weaker path. Funding without a source of the last five years, and other actors at
 * a table whose list is not complete, count as not known.
 */
export async function explainWhatIf(
  context: InfluenceContext,
  record: WhatIfRecord,
  language: Language,
): Promise<string> {
  const { remove, targets, lost, lengthened, counts, unfunded, endedFunding, weakened } = record;
  const named = async (ids: readonly string[]) => formatNames(await loadNames(context, ids, language), language);
  const clause = async (key: Consequence, ids: readonly string[], count = ids.length, group = '') =>
    count > 0 ? [message(language, `whatIf.${key}`, { names: await named(ids), count, group })] : [];

  const [ties, completeTables] = await Promise.all([loadTies(context, unfunded), loadCompleteSeatRosters(context)]);
  const statuses = await Promise.all(ties.map(async (tie) => loadStatus(context, tie)));
  const recipientsWhere = (isCurrent: boolean) => [
    ...new Set(ties.filter((_, index) => (statuses[index] === TieStatus.CURRENT) === isCurrent).map(({ to }) => to)),
  ];
  const unfundedNow = recipientsWhere(true);
  const initiativesWhere = (matches: (initiative: Weakened) => boolean) =>
    weakened.filter(matches).map(({ initiative }) => initiative);
  const isComplete = (initiative: string) => completeTables.includes(storedId(initiative));
  const weaker = lengthened.map(({ target }) => target);
  const ofAll = targets.length === 0;
  const clauses = await Promise.all([
    clause('unfunded', unfundedNow),
    clause(
      'perhapsUnfunded',
      recipientsWhere(false).filter((recipient) => !unfundedNow.includes(recipient)),
    ),
    ...Object.values(StakeholderGroup).flatMap((group) => {
      const initiatives = initiativesWhere(({ lostGroups }) => lostGroups.includes(group));
      const known = initiatives.filter(isComplete);
      const uncertain = initiatives.filter((initiative) => !isComplete(initiative));
      const ofGroup = message(language, `roster.ofGroup.${group}`);
      return [
        clause('lostGroup', known, known.length, ofGroup),
        clause('perhapsLostGroup', uncertain, uncertain.length, ofGroup),
      ];
    }),
    clause(
      'lostConvener',
      initiativesWhere(({ lostConvener }) => lostConvener),
    ),
    clause(
      'stillConvened',
      initiativesWhere(({ lostConvener, losses }) => !lostConvener && losses.some(isOfConvener)),
    ),
    clause(ofAll ? 'lostOfAll' : 'lost', lost, counts.lost),
    clause(ofAll ? 'lengthenedOfAll' : 'lengthened', weaker, counts.lengthened),
    clause('unchanged', [], ofAll ? 0 : new Set(targets).size - lost.length - weaker.length),
  ]);
  const funded = String(remove.length === 1 && endedFunding.length > 0);
  const [first = message(language, 'whatIf.nothing', { funded }), ...rest] = clauses.flat();
  const finding = message(language, 'whatIf.answer', { removed: await named(remove), consequence: first });
  return [finding, ...rest.map((consequence) => `${capitalized(consequence)}.`)].join(' ');
}

function isOfConvener({ role }: Loss): boolean {
  return role === ReplacedRole.CONVENER;
}

type Consequence =
  | 'unfunded'
  | 'perhapsUnfunded'
  | 'lostGroup'
  | 'perhapsLostGroup'
  | 'lostConvener'
  | 'stillConvened'
  | 'lost'
  | 'lostOfAll'
  | 'lengthened'
  | 'lengthenedOfAll'
  | 'unchanged';

/** Returns the data gaps of the actors that leave: no source shows their funding or their seats. */
export async function unknownIn(
  context: InfluenceContext,
  { remove, unfunded, endedFunding, seated }: Pick<WhatIfRecord, 'remove' | 'unfunded' | 'endedFunding' | 'seated'>,
): Promise<DataGap[]> {
  const actors = (await loadNodes(context, remove)).filter(isActor);
  const values = (language: Language) => ({
    names: formatNames(
      actors.map((actor) => nameIn(actor, language)),
      language,
    ),
    count: actors.length,
  });
  if (actors.length === 0) return [];
  const lastGrant = unfunded.length === 0 ? await lastEnded(context, endedFunding) : undefined;
  return [
    ...(unfunded.length > 0
      ? []
      : lastGrant
        ? [{ code: 'FUNDING_ENDED' as const, values: lastGrant }]
        : [{ code: 'NO_FUNDING_ON_RECORD' as const, values }]),
    ...(seated ? [] : [{ code: 'NO_SEAT_OF_THEIRS_ON_RECORD' as const, values }]),
  ];
}

/** Returns the arguments that name the grant that ended last; undefined where none has an end. */
async function lastEnded(context: InfluenceContext, ids: readonly string[]) {
  const ties = await loadTies(context, ids);
  const recipients = await loadNodes(
    context,
    ties.map(({ to }) => to),
  );
  const [last] = ties
    .map(({ from, to, until }, index) => ({ from, to, own: !!until, until: until ?? recipients[index]?.until }))
    .flatMap(({ until, ...grant }) => (until ? [{ ...grant, until }] : []))
    .sort((a, b) => lastDay(b.until).localeCompare(lastDay(a.until)));
  if (!last) return undefined;
  return async (language: Language) => {
    const [donor, recipient] = (await loadNames(context, [last.from, last.to], language)).map((name) =>
      formatName(name, language),
    );
    const endedOn = formatDateWithPreposition(last.until, language);
    return { donor: donor!, recipient: recipient!, own: String(last.own), when: endedOn };
  };
}
