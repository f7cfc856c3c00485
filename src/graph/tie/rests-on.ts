import { Field, Int, ObjectType } from 'type-graphql';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { lastDay } from '../../language/partial-date';
import type { ReadContext } from '../../store/loading/read-context';
import { PartialDateScalar } from '../../store/scalars';
import { evidenceOf } from '../evidence/evidence.store';
import { TieStatus } from '../../store/model/enums';
import { loadStatus, loadTies } from './tie.loaders';

/** The ties and sources that support an answer. */
export interface RestsOnRecord {
  ties: number;
  /** The number of different sources for these ties. */
  sources: number;
  /** The number of the ties that are UNCONFIRMED. */
  unconfirmed: number;
  /** The partial date of the newest evidence for any of them; null where none has one. */
  newest: string | null;
}

/** Loads the support of an answer that follows from these ties, each counted once. */
export async function loadRestsOn(context: ReadContext, tieIds: readonly string[]): Promise<RestsOnRecord> {
  const ids = [...new Set(tieIds)];
  // Derived ties need no source and no confirmation.
  const ties = (await loadTies(context, ids)).filter(({ derived }) => !derived);
  const [statuses, evidence] = await Promise.all([
    Promise.all(ties.map(async (tie) => loadStatus(context, tie))),
    context.loaders.get(evidenceOf).loadMany(ids),
  ]);
  const supporting = evidence.flat().filter(({ against }) => !against);
  return {
    ties: ties.length,
    sources: new Set(supporting.map(({ source }) => source)).size,
    unconfirmed: statuses.filter((status) => status === TieStatus.UNCONFIRMED).length,
    newest: newestOf(ties.map(({ confirmed }) => confirmed ?? null)),
  };
}

function newestOf(dates: readonly (string | null)[]): string | null {
  return dates.reduce(
    (newest, date) => (date !== null && (newest === null || lastDay(date) > lastDay(newest)) ? date : newest),
    null,
  );
}

/** Adds doubts to an answer with at most one source, or with mostly unconfirmed ties. */
export function withDoubts(answer: string, { ties, sources, unconfirmed }: RestsOnRecord, language: Language): string {
  const doubts = [
    ties > 0 &&
      2 * unconfirmed > ties &&
      message(language, 'answer.unconfirmed', { ties, unconfirmed, left: ties - unconfirmed }),
    ties > 0 && sources === 0 && message(language, 'answer.noSource'),
    ties > 0 && sources === 1 && message(language, 'answer.oneSource'),
  ];
  return [answer, ...doubts.filter((doubt) => doubt !== false)].join(' ');
}

@ObjectType({ simpleResolvers: true, description: 'The ties from which an answer follows, and their sources.' })
export class RestsOn {
  @Field(() => Int, {
    name: 'tieCount',
    description: 'The number of ties, each counted once.',
  })
  ties: number;

  @Field(() => Int, {
    name: 'sourceCount',
    description: 'The number of different sources for them.',
  })
  sources: number;

  @Field(() => Int, {
    name: 'unconfirmedCount',
    description: 'The number of the ties that are UNCONFIRMED.',
  })
  unconfirmed: number;

  @Field(() => PartialDateScalar, {
    name: 'newestOn',
    nullable: true,
    description: 'The date of the newest evidence for any of them; null where none has one.',
  })
  newest: string | null;
}
