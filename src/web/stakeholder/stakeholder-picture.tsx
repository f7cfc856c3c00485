import { usePage } from '../frame/location';
import { formatScore } from '../language/format';
import { label, text } from '../language/text';
import { ChartFoot } from '../parts/chart-foot';
import { Glyph } from '../parts/glyph';
import { nameOf } from '../search/choice';
import { COLUMNS, placeStakeholders } from './map-layout';
import type { StakeholderPosition } from './stakeholder-table';

const [LEFT, TOP, COLUMN, HEIGHT, RADIUS] = [70, 34, 180, 460, 13];
const WIDTH = LEFT + COLUMNS.length * COLUMN;

interface StakeholderPictureProps {
  positions: readonly StakeholderPosition[];
  title: string;
  /** The address of the table, and the id of the element with its rows. */
  table: string;
  rows: string;
}

/** Marks by reach (up) and position (right), unknown ones hatched; each opens its details. */
export function StakeholderPicture({ positions, title, table, rows }: StakeholderPictureProps) {
  const placed = placeStakeholders(
    positions.map(({ actor, reach, stance }) => ({ id: actor.id, reach, stance })),
    { columnWidth: COLUMN, height: HEIGHT, radius: RADIUS + 2 },
  );
  const byId = new Map(positions.map((position) => [position.actor.id, position]));
  const maximum = Math.max(...positions.map(({ reach }) => reach), 0);
  return (
    <figure class="only-wide stakeholder-map">
      <svg role="group" aria-label={title} viewBox={`0 0 ${String(WIDTH)} ${String(TOP + HEIGHT + 4)}`}>
        <g aria-hidden="true">
          <defs>
            <pattern
              id="position-unknown"
              width="7"
              height="7"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path class="hatch-line" d="M0 0v7" />
            </pattern>
          </defs>
          {COLUMNS.map((stance, column) => (
            <g key={stance}>
              <rect
                class="column"
                x={LEFT + column * COLUMN}
                y={TOP}
                width={COLUMN}
                height={HEIGHT}
                fill={stance ? 'none' : 'url(#position-unknown)'}
              />
              <text class="middle" x={LEFT + (column + 0.5) * COLUMN} y={20}>
                {stanceText(stance)}
              </text>
            </g>
          ))}
          <text class="end" x={LEFT - 8} y={TOP + 14}>
            {formatScore(maximum)}
          </text>
          <text class="end" x={LEFT - 8} y={TOP + HEIGHT}>
            {formatScore(0)}
          </text>
          <text class="end sub" x={LEFT - 8} y={TOP + HEIGHT / 2}>
            {text('explorer.common.reach')}
          </text>
        </g>
        {placed.map(({ id, x, y }) => (
          <Mark key={id} position={byId.get(id)!} x={LEFT + x} y={TOP + y} />
        ))}
      </svg>
      <ChartFoot table={table} rows={rows}>
        {text('explorer.stakeholders.key')}
      </ChartFoot>
    </figure>
  );
}

function Mark({ position: { actor, reach, stance }, x, y }: { position: StakeholderPosition; x: number; y: number }) {
  const page = usePage();
  const address = page.with({ detail: actor.id });
  const description = text('explorer.stakeholders.mark', {
    name: nameOf(actor),
    stance: stanceText(stance),
    reach: formatScore(reach),
  });
  return (
    <>
      <g aria-hidden="true">
        <Glyph node={actor} x={x} y={y} radius={RADIUS} />
      </g>
      {/* The link has no text of its own: the letter of the mark is no part of its name. */}
      <a
        href={address}
        aria-label={description}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          page.go(address);
        }}
      >
        <title>{description}</title>
        <circle class="target" cx={x} cy={y} r={RADIUS} />
      </a>
    </>
  );
}

/** Returns a stance in words. */
export function stanceText(stance: StakeholderPosition['stance']): string {
  return stance ? label('STANCE', stance) : text('explorer.stakeholders.unknown');
}
