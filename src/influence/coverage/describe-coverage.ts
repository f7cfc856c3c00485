import {
  loadCountedTies,
  loadUnassignedInRegion,
  sumOf,
  type Unassigned,
  unassignedValues,
} from '../../graph/coverage/coverage.loaders';
import { formatAnyOf, formatIn, formatName, formatWords, nameIn } from '../../language/names';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { loadRestsOn, type RestsOnRecord, withDoubts } from '../../graph/tie/rests-on';
import type { InfluenceContext } from '../engine/influence-context';
import { explainSeats, labelsOf } from './explain-gap';
import { type CellRecord, type CoverageRecord, type GapRecord, gapsIn, idsOrAll } from './find-coverage';

/** Loads the ties that were counted in the cells, and their sources. */
export async function coverageRestsOn(
  context: InfluenceContext,
  { cells, manifestations }: CoverageRecord,
): Promise<RestsOnRecord> {
  const distinct = (ids: readonly string[]) => [...new Set(ids)];
  const places = distinct(cells.map(({ region }) => region.id));
  const objectives = distinct(cells.map(({ objective }) => objective.id));
  return loadRestsOn(
    context,
    await loadCountedTies(context, 'REGION', { places, objectives, manifestations: idsOrAll(manifestations) }),
  );
}

/** Describes what is known and what is not on record, by counts of a cell or total ones. */
export async function describeCoverage(
  context: InfluenceContext,
  coverage: CoverageRecord,
  language: Language,
): Promise<string> {
  const { cells, manifestations } = coverage;
  const [gaps, unassigned] = await Promise.all([
    gapsIn(context, cells),
    Promise.all(cells.map((cell) => loadUnassignedInRegion(context, cell))),
  ]);
  const [cell, ...others] = cells;
  const answer =
    cell && others.length === 0
      ? await describeCell(context, { cell, gap: gaps[0], unassigned: unassigned[0]! }, language)
      : describeCells(cells, gaps, unassigned, language);
  const names = (manifestations ?? []).map((manifestation) => nameIn(manifestation, language));
  const onlyAbout =
    names.length > 0 ? `${message(language, 'answer.onlyAbout', { names: formatAnyOf(names, language) })} ` : '';
  return withDoubts(onlyAbout + answer, await coverageRestsOn(context, coverage), language);
}

async function describeCell(
  context: InfluenceContext,
  { cell, gap, unassigned }: { cell: CellRecord; gap: GapRecord | undefined; unassigned: Unassigned },
  language: Language,
): Promise<string> {
  const counts = (['members', 'partnerships', 'actions'] as const).map((kind) =>
    message(language, 'answer.count', { of: kind, known: String(cell[kind] !== null), count: cell[kind] ?? 0 }),
  );
  const seats = gap && gap.tables > 0 ? gap : undefined;
  const open = sumOf(unassigned);
  return message(language, 'answer.cell', {
    objective: formatName(nameIn(cell.objective, language), language),
    place: formatIn(nameIn(cell.region, language), language),
    recorded: String(isRecorded(cell)),
    counts: formatWords(counts, language, 'conjunction'),
    open,
    unassigned: open > 0 ? message(language, 'unknown.UNASSIGNED', unassignedValues(unassigned, language)) : '',
    hasGap: String(seats !== undefined),
    gap: seats ? await explainSeats(context, seats, language) : '',
  });
}

function describeCells(
  cells: readonly CellRecord[],
  gaps: readonly GapRecord[],
  unassigned: readonly Unassigned[],
  language: Language,
): string {
  const groups = Object.values(StakeholderGroup);
  const atTables = gaps.filter(({ tables }) => tables > 0);
  const missingIn = (group: StakeholderGroup) => atTables.filter(({ missing }) => missing.includes(group)).length;
  const most = Math.max(...groups.map(missingIn));
  return message(language, 'answer.coverage', {
    cells: cells.length,
    withPartnership: cells.filter(({ partnerships }) => partnerships !== null).length,
    withoutRecord: cells.filter((cell) => !isRecorded(cell)).length,
    open: unassigned.filter(({ partnerships }) => partnerships > 0).length,
    missing: most,
    groups: labelsOf(
      groups.filter((group) => missingIn(group) === most),
      language,
    ),
  });
}

function isRecorded({ members, partnerships, actions }: CellRecord): boolean {
  return members !== null || partnerships !== null || actions !== null;
}
