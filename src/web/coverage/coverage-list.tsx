import { usePage } from '../frame/location';
import { text } from '../language/text';
import { CellLink } from './cell-link';
import { type CoverageRowsProps, cellClass } from './coverage-table';

/** The cells as a list on a narrow screen: one objective opens at a time. */
export function CoverageList({ axes, asked, cellOf }: CoverageRowsProps) {
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
                    {cell ? <CellLink cell={cell} objective={objective} region={region} asked={asked} /> : '…'}
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
