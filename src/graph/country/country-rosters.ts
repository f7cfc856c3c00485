import type { Language } from '../../language/language';
import { message, type MessageValues } from '../../language/message';
import { formatAnyOf } from '../../language/names';
import type { ReadContext } from '../../store/loading/read-context';
import { ACTOR_TYPES } from '../../store/model/node-type';
import { NETWORK, storedId } from '../../store/model/record-ids';
import { Extent, RosterKind } from '../../store/model/roster';
import { TieType } from '../../store/model/tie-type';
import type { Parameters } from '../../store/neo4j/parameters';
import { rosterDetail } from '../filter/roster-detail';
import { loadReported } from '../framework/reported-figure';
import { relatedTotal } from '../node/node-lists';
import { loadNames } from '../node/node.loaders';
import { loadExtent } from '../roster/roster.loaders';
import type { CountryFilter } from './country.type';

/** The indicator with the number of members that sources report. */
const MEMBERS_REPORTED = 'NETWORK-MEMBERS';

/** The completeness of the rosters that decide a filter of countries, as parameters. */
interface RosterParameters extends Parameters {
  incompleteBodies: string[];
  partiesComplete: boolean;
  coverComplete: boolean;
  membersComplete: boolean;
}

export async function loadRosterParameters(
  context: ReadContext,
  { bodies, partyTo, coveredBy, notCoveredBy, hasMember }: CountryFilter,
): Promise<RosterParameters> {
  const isComplete = async (id: string, kind: RosterKind) => (await loadExtent(context, id, kind)) === Extent.COMPLETE;
  const covering = coveredBy ?? notCoveredBy;
  const [areBodiesComplete, partiesComplete, coverComplete, membersComplete] = await Promise.all([
    Promise.all((bodies ?? []).map((id) => isComplete(id, RosterKind.MEMBERS))),
    partyTo ? isComplete(partyTo, RosterKind.PARTIES) : false,
    covering ? isComplete(storedId(covering), RosterKind.COUNTRIES) : false,
    typeof hasMember === 'boolean' ? isComplete(NETWORK, RosterKind.MEMBERS) : false,
  ]);
  return {
    incompleteBodies: (bodies ?? []).filter((_, index) => !areBodiesComplete[index]),
    partiesComplete,
    coverComplete,
    membersComplete,
  };
}

/** Lists the conditions on countries that no complete roster decides. */
export function countryRosterDetail(
  context: ReadContext,
  { partyTo, coveredBy, hasMember }: CountryFilter,
  { incompleteBodies, partiesComplete, coverComplete, membersComplete }: RosterParameters,
) {
  const valuesOf = async (condition: string, language: Language): Promise<MessageValues> => {
    if (condition === 'hasMember') return { known: await membersText(context, language) };
    const ids = condition === 'bodies' ? incompleteBodies : [condition === 'partyTo' ? partyTo! : coveredBy!];
    return { names: formatAnyOf(await loadNames(context, ids, language), language) };
  };
  const undecided = {
    hasMember: membersComplete ? null : hasMember,
    bodies: incompleteBodies.length > 0 ? incompleteBodies : null,
    partyTo: partiesComplete ? null : partyTo,
    coveredBy: coverComplete ? null : coveredBy,
  };
  return rosterDetail(undecided, valuesOf);
}

/** Formats the recorded and reported numbers of members; "none" where no source counts them. */
async function membersText(context: ReadContext, language: Language): Promise<string> {
  const { recorded, reported } = await loadMemberCounts(context);
  return reported === null ? 'none' : message(language, 'unknown.roster.members', { recorded, reported });
}

async function loadMemberCounts(context: ReadContext): Promise<{ recorded: number; reported: number | null }> {
  const members = { types: [TieType.MEMBER_OF], direction: 'IN', nodeTypes: ACTOR_TYPES } as const;
  const [recorded, newest] = await Promise.all([
    relatedTotal(context, NETWORK, members),
    loadReported(context, MEMBERS_REPORTED),
  ]);
  return { recorded, reported: newest?.value ?? null };
}
