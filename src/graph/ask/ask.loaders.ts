import { pageByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { AskStage } from '../../store/model/tie-state';
import { checkedCount } from '../../store/paging/page-args';
import type { TieRecord } from '../tie/tie-decoder';
import type { AsksArgs } from './ask.type';
import { pageAsks } from './ask.store';

export interface AskRecord {
  text: string;
  stage: AskStage;
  since: string | null;
  tie: TieRecord;
}

const asksOf = pageByKey(pageAsks);

const ALL_STAGES = Object.values(AskStage);

/** The first asks of an initiative or an actor, in the order of the stages. Throws InputError for `first` out of range. */
export async function loadAsks(context: ReadContext, id: string, { stages, first }: AsksArgs): Promise<AskRecord[]> {
  const of = { stages: ALL_STAGES.filter((stage) => stages?.includes(stage) ?? true) };
  const page = await context.loaders.get(asksOf).load({ id, of, first: checkedCount(first, 'first'), after: null });
  return page.items.map(({ tie }) => ({
    text: tie.ask ?? '',
    stage: tie.stage ?? AskStage.PLANNED,
    since: tie.since ?? null,
    tie,
  }));
}
