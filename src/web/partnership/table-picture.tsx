import { usePage } from '../frame/location';
import type { StakeholderGroup, SeatState } from '../graphql/graphql';
import { label, text } from '../language/text';
import { ChartFoot } from '../parts/chart-foot';
import { Section } from '../parts/states';
import { shapeOf } from '../parts/glyph';
import { seatText, LETTERS } from '../parts/seat';
import type { Chair, Table } from './table';
import { layoutTable, type PlacedChair } from './table-layout';

interface SeatGlyphProps {
  group: StakeholderGroup;
  state: SeatState;
  x: number;
  y: number;
}

/** The mark of a group in the shape of its sector: filled, hollow, or hatched where unknown. */
function SeatGlyph({ group, state, x, y }: SeatGlyphProps) {
  return (
    <g class={`${group} glyph-${state}`} transform={`translate(${String(x)} ${String(y)})`}>
      <path d={shapeOf(group, RADIUS)} class="shape" />
      {state === 'UNKNOWN' && <path d="M-9 -1 L-1 -9 M-9 7 L7 -9 M-5 9 L9 -5 M2 9 L9 2" class="hatch" />}
      <text y="5" class="letter">
        {LETTERS[group]}
      </text>
    </g>
  );
}

const RADIUS = 14;

const MAX_NAMES = 3;
/** The number of characters that fit between two chairs. */
const MAX_LETTERS = 27;

interface TablePictureProps {
  name: string;
  table: Table;
  /** The address of the table of its ties. */
  file: string;
  /** The chair whose candidates are shown. */
  open?: StakeholderGroup;
  /** True where empty chairs can be chosen. */
  canOpen: boolean;
}

/** Ten chairs: taken, empty, or hatched where unknown. The list of seats has the same rows. */
export function TablePicture({ name, table, file, open, canOpen }: TablePictureProps) {
  const { chairs } = table;
  const layout = layoutTable(chairs, linesOf);
  const count = (state: string) => chairs.filter((chair) => chair.state === state).length;
  const title = text('explorer.partnership.pictureTitle', {
    name,
    seated: count('SEATED'),
    empty: count('EMPTY') + count('NOT_ON_RECORD'),
    unknown: count('UNKNOWN'),
  });
  return (
    <div class="picture-of-table">
      <Section
        heading={text('explorer.partnership.table')}
        beside={<a href="#seats">{text('explorer.common.list')}</a>}
      >
        <figure>
          <svg
            viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`}
            role="group"
            aria-label={title}
            class="table-picture"
          >
            <rect {...layout.top} rx={layout.top.height / 2} class="table-top" />
            <text x={layout.width / 2} y={layout.top.y + layout.top.height / 2 + 6} class="table-name">
              {shorten(name, 70)}
            </text>
            {layout.chairs.map((placed) => (
              <ChairPicture
                key={placed.chair.group}
                placed={placed}
                isOpen={placed.chair.group === open}
                canOpen={canOpen}
              />
            ))}
          </svg>
          <ChartFoot table={file} rows="seats">
            {canOpen && text('explorer.partnership.pictureNote')}
          </ChartFoot>
        </figure>
      </Section>
    </div>
  );
}

interface ChairPictureProps {
  placed: PlacedChair<Chair>;
  isOpen: boolean;
  canOpen: boolean;
}

/** A chair is a link to the seats of its group, or to the candidates for it. */
function ChairPicture({ placed: { chair, x, y, lines }, isOpen, canOpen }: ChairPictureProps) {
  const page = usePage();
  const { group, state, names } = chair;
  const isTaken = state === 'SEATED';
  const sentences = [
    seatText(group, state),
    ...(isTaken ? [names.join(', ')] : canOpen ? [text('explorer.common.whoCould')] : []),
  ];
  const drawing = (
    <>
      <title>{sentences.join('. ')}</title>
      <rect x={x - 20} y={y - 20} width="40" height="40" fill="transparent" class={isOpen ? 'open-chair' : undefined} />
      <SeatGlyph group={group} state={state} x={x} y={y} />
      {lines.map((line, index) => (
        <text key={index} x={x} y={line.y} class={index === 0 ? 'group-name' : undefined} aria-hidden="true">
          {line.text}
        </text>
      ))}
    </>
  );
  if (!isTaken && !canOpen) return <g role="img">{drawing}</g>;
  return (
    <a
      href={isTaken ? `#seat-${group}` : page.with({ seat: group })}
      aria-current={isOpen ? 'true' : undefined}
      class="chair"
    >
      {drawing}
    </a>
  );
}

function linesOf({ group, names }: Chair): string[] {
  const hiddenCount = names.length - MAX_NAMES;
  const shown = names.slice(0, MAX_NAMES).map((name) => shorten(name, MAX_LETTERS));
  return [
    label('GROUP', group),
    ...shown,
    ...(hiddenCount > 0 ? [text('explorer.common.andMore', { count: hiddenCount })] : []),
  ];
}

function shorten(name: string, letters: number): string {
  return name.length > letters ? `${name.slice(0, letters - 1).trimEnd()}…` : name;
}
