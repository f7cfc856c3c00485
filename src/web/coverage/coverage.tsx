import { useAnswer } from '../data/use-answer';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { tableOf } from '../frame/query';
import { CoverageCellsDocument, type CoverageCellsQuery, type StakeholderGroup } from '../graphql/graphql';
import { label, text } from '../language/text';
import { Answered, AnswerHeading, Section } from '../parts/states';
import { restsOnText } from '../parts/sources';
import { GROUPS, LETTERS, SeatLegend } from '../parts/seat';
import { useNarrow } from '../parts/use-narrow';
import { CellDetails } from './cell-details';
import { cellClass, CellLink, type CoverageRowsProps, CoverageTable } from './coverage-table';
import { type Cell, cellKey, cellsOf, countSeats, hasPartnership } from './cells';
import { GapTables } from './gap-tables';
import { CoverageQuestion } from './question';
import { type Axes, type CoverageQuestionValues, useAxes } from './use-axes';

/** The page of objectives by region, with the gaps of a group. */
export function CoveragePage() {
  const page = usePage();
  const question: CoverageQuestionValues = {
    group: GROUPS.find((group) => group === page.parameter('group')) ?? 'GOVERNMENT',
    objective: page.parameter('objective'),
    region: page.parameter('region'),
    withActions: page.parameter('actions') === '1',
  };
  const { answer: axes, axes: all } = useAxes();
  const shown = all && {
    objectives: all.objectives.filter(({ id }) => !question.objective || id === question.objective),
    regions: question.region ? all.regions.filter(({ id }) => id === question.region) : all.columns,
  };
  const variables = shown && {
    objectives: shown.objectives.map(({ id }) => id),
    regions: shown.regions.map(({ id }) => id),
  };
  const answer = useAnswer(CoverageCellsDocument, variables ?? null);
  const { coverage } = answer.data ?? {};
  const cells = coverage ? cellsOf(coverage) : undefined;
  const isGaps = page.parameter('view') === 'gaps';
  usePageInfo({
    title: text('explorer.coverage.title'),
    asked: variables && { document: CoverageCellsDocument, variables },
    table: variables && tableOf(isGaps ? 'gaps' : 'coverage', variables),
  });
  return (
    <>
      {all && <CoverageQuestion axes={all} values={question} />}
      <CoverageAnswer question={question} cells={cells} restsOn={coverage?.restsOn} />
      <Answered of={axes}>
        {() =>
          shown && (
            <Section
              heading={text(isGaps ? 'explorer.coverage.gapsHeading' : 'explorer.coverage.title', {
                group: label('GROUP', question.group),
              })}
              beside={<ViewSwitch isGaps={isGaps} />}
            >
              {!cells && (
                <Answered of={answer} waiting={text('explorer.coverage.waiting')}>
                  {() => null}
                </Answered>
              )}
              {isGaps && cells ? (
                <GapTables axes={shown} cells={cells} group={question.group} />
              ) : (
                <CoverageRows axes={shown} question={question} cells={cells} />
              )}
            </Section>
          )
        }
      </Answered>
      {all && <ChosenCell axes={all} group={question.group} />}
    </>
  );
}

interface AnswerProps {
  question: CoverageQuestionValues;
  cells: readonly Cell[] | undefined;
  restsOn: NonNullable<CoverageCellsQuery['coverage']>['restsOn'] | undefined;
}

/** The answer as a heading; the question until it arrives. */
function CoverageAnswer({ question: { group }, cells, restsOn }: AnswerProps) {
  const name = label('GROUP', group);
  if (!cells) return <AnswerHeading heading={text('explorer.coverage.question', { name })} />;
  const counts = { ...countSeats(cells, group), group, name, letter: LETTERS[group] };
  return (
    <AnswerHeading
      heading={text(counts.withPartnership ? 'explorer.coverage.answer' : 'explorer.coverage.nonePartnered', counts)}
      lead={text('explorer.coverage.lead', counts)}
      restsOn={restsOn && `${restsOnText(restsOn)} ${text('explorer.coverage.shaded')}`}
    />
  );
}

function CoverageRows(props: { axes: Axes; question: CoverageQuestionValues; cells: readonly Cell[] | undefined }) {
  const isNarrow = useNarrow();
  const cellOf = new Map((props.cells ?? []).map((cell) => [cellKey(cell), cell]));
  const Rows = isNarrow ? CoverageList : CoverageTable;
  return (
    <>
      <Rows axes={props.axes} question={props.question} cellOf={cellOf} />
      {props.cells && <CoverageLegend cells={props.cells} group={props.question.group} />}
    </>
  );
}

/** Links between the table and the list of gaps, which show the same. */
function ViewSwitch({ isGaps }: { isGaps: boolean }) {
  const page = usePage();
  const [table, gaps] = [text('explorer.coverage.table'), text('explorer.coverage.gapsOnly')];
  return (
    <>
      {isGaps ? <a href={page.with({ view: undefined })}>{table}</a> : table} <span aria-hidden="true">|</span>{' '}
      {isGaps ? gaps : <a href={page.with({ view: 'gaps' })}>{gaps}</a>}
    </>
  );
}

function ChosenCell({ axes, group }: { axes: Axes; group: StakeholderGroup }) {
  const [objectiveId, regionId] = usePage().list('cell');
  const objective = axes.objectives.find(({ id }) => id === objectiveId);
  const region = axes.regions.find(({ id }) => id === regionId);
  return objective && region ? <CellDetails objective={objective} region={region} group={group} /> : null;
}

/** The legend of the table. */
function CoverageLegend({ cells, group }: { cells: readonly Cell[]; group: StakeholderGroup }) {
  const seated = cells.filter(hasPartnership).flatMap(({ groups }) => groups);
  return (
    <>
      <SeatLegend groups={[...seated, group]} />
      <ul class="legend" aria-label={text('explorer.coverage.legend')}>
        <li>
          <span class="unknown count" aria-hidden="true">
            <b>?</b>
          </span>
          {text('explorer.coverage.nothing')}
        </li>
        <li>
          <b aria-hidden="true">+</b>
          {text('explorer.coverage.plus')}
        </li>
      </ul>
    </>
  );
}

/** The cells as a list on a narrow screen; one objective opens at a time. */
function CoverageList({ axes, question, cellOf }: CoverageRowsProps) {
  const page = usePage();
  const [chosenObjective] = page.list('cell');
  const open = chosenObjective ?? axes.objectives[0]?.id;
  return (
    <div class="coverage-list">
      {axes.objectives.map((objective) => (
        <details key={objective.id} name="objective" open={objective.id === open}>
          <summary>
            <b>
              {objective.number}. {objective.name}
            </b>
          </summary>
          <ul class="plain" aria-label={text('explorer.coverage.listLabel', { objective: objective.name })}>
            {axes.regions.map((region) => {
              const key = `${objective.id},${region.id}`;
              const cell = cellOf.get(key);
              return (
                <li key={key} class={cellClass(region.kind, cell, key === page.parameter('cell'))}>
                  <span class="region">{region.name}</span>
                  <span>
                    {cell ? <CellLink cell={cell} objective={objective} region={region} question={question} /> : '…'}
                  </span>
                </li>
              );
            })}
          </ul>
        </details>
      ))}
    </div>
  );
}
