import type { TieRow } from '../src/store/model/rows';
import { findRow, type Facts } from './fact-files';
import { type LinkContext, linkTies } from './links';
import { readTable } from './tables';

/** What the notes of the facts state plainly beside what their rows say, by `tables/note-ties.csv`, on the evidence of those rows. */
export function readNoteTies(facts: Facts, context: LinkContext): TieRow[] {
  return readTable('note-ties').flatMap((named) => {
    const { row } = findRow(facts, named);
    const confidence = named.optional('confidence') ?? row.text('confidence');
    const tie = named.with('confidence', confidence).with('note', named.text('why'));
    return linkTies(tie, row.with('confidence', confidence), context);
  });
}
