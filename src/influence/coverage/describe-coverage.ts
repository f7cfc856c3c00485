import { loadCountedTies } from '../../graph/coverage/coverage.loaders';
import { formatAnyOf, formatInRegion, formatName, formatWords, nameIn } from '../../language/names';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { groupLabel } from '../../graph/tally/tally-label';
import { loadRestsOn, type RestsOnRecord, withDoubts } from '../../graph/tie/rests-on';
import type { InfluenceContext } from '../engine/influence-context';
import { type CellRecord, type CoverageRecord, type GapRecord, gapsIn, idsOrAll } from './find-coverage';

/** The ties that were counted in the cells, and their sources. */
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

/** What is known and what is missing: of one cell with its counts, of several in total. */
export async function describeCoverage(
  context: InfluenceContext,
  coverage: CoverageRecord,
  language: Language,
): Promise<string> {
  const { cells, manifestations } = coverage;
  const gaps = await gapsIn(context, cells);
  const [cell, ...others] = cells;
  const answer =
    cell && others.length === 0 ? describeCell(cell, gaps[0], language) : describeCells(cells, gaps, language);
  const names = (manifestations ?? []).map((one) => nameIn(one, language));
  const onlyAbout =
    names.length > 0 ? `${message(language, 'answer.onlyAbout', { names: formatAnyOf(names, language) })} ` : '';
  return withDoubts(onlyAbout + answer, await coverageRestsOn(context, coverage), language);
}

function describeCell(cell: CellRecord, gap: GapRecord | undefined, language: Language): string {
  const counts = (['members', 'partnerships', 'actions'] as const).map((of) =>
    message(language, 'answer.count', { of, known: String(cell[of] !== null), count: cell[of] ?? 0 }),
  );
  const { missing = [], unknown = [] } = gap ?? {};
  const notNamed = unknown.filter((group) => cell.notNamed.includes(group));
  const nobody = unknown.filter((group) => !cell.notNamed.includes(group));
  return message(language, 'answer.cell', {
    objective: formatName(nameIn(cell.objective, language), language),
    place: formatInRegion(nameIn(cell.region, language), language),
    recorded: String(isRecorded(cell)),
    counts: formatWords(counts, language, 'conjunction'),
    missing: missing.length,
    missingGroups: labelsOf(missing, language),
    unknown: nobody.length,
    unknownGroups: labelsOf(nobody, language),
    notNamed: notNamed.length,
    notNamedGroups: labelsOf(notNamed, language),
  });
}

function describeCells(cells: readonly CellRecord[], gaps: readonly GapRecord[], language: Language): string {
  const groups = Object.values(StakeholderGroup);
  const missingIn = (group: StakeholderGroup) => gaps.filter(({ missing }) => missing.includes(group)).length;
  const most = Math.max(...groups.map(missingIn));
  return message(language, 'answer.coverage', {
    cells: cells.length,
    withPartnership: cells.filter(({ partnerships }) => (partnerships ?? 0) > 0).length,
    withoutRecord: cells.filter((cell) => !isRecorded(cell)).length,
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

function labelsOf(groups: readonly StakeholderGroup[], language: Language): string {
  const labels = groups.map((group) => groupLabel(group, language));
  return formatWords(labels, language, 'conjunction');
}
