import type { InfluenceContext } from '../engine/influence-context';
import { Language } from '../../language/language';
import { dimensionLabel } from '../../tally/labels';
import { type AllyRecord, type Connected, connectedBy } from '../allies/ally-record';
import { ask } from '../engine/ask';
import { explain } from '../paths/explain';
import { namesOf } from '../paths/names-of';
import { pathRecord } from '../paths/path-record';
import { formatName } from '../../language/lists';
import type { GapRecord } from './find-coverage';
import type { SeatFiller } from './seat-fillers.answer';

/** Who could take the empty seats of a gap, best first; equal ones by id. */
export async function fillersOf({ region, missing, ...gap }: GapRecord): Promise<AllyRecord[]> {
  const { fillers } = await gap.fillers();
  return fillers
    .filter(({ group }) => missing.includes(group))
    .sort((a, b) => b.score - a.score || (a.actor < b.actor ? -1 : 1))
    .map((filler) => seatFiller(region.id, filler));
}

function seatFiller(region: string, { actor, group, score }: SeatFiller): AllyRecord {
  let found: Promise<Connected> | undefined;
  const connect = (context: InfluenceContext) =>
    (found ??= ask(context, 'seatPath', { region, actor }).then((path) => connectedBy(path && pathRecord(path))));
  const told = async (context: InfluenceContext, language: Language) => {
    const [[name = ''], { via }] = await Promise.all([namesOf(context, [actor], language), connect(context)]);
    const seat = dimensionLabel('GROUP', group, language).toLowerCase();
    const said = formatName(name, language);
    const path = via ? ` ${await explain(context, via, language)}` : '';
    if (language === Language.FR) {
      return `${said}${via ? '' : ', membre dans la région,'} pourrait occuper la place vacante (${seat}).${path}`;
    }
    return `${said}${via ? '' : ', a member in the region,'} could fill the empty seat (${seat}).${path}`;
  };
  return { actor, score, connect, explain: told };
}
