import { useMemo } from 'preact/hooks';
import { useAnswer } from '../../data/use-answer';
import { NetworkRecordDocument } from '../../graphql/graphql';
import { formatDate, today } from '../../language/format';
import { text } from '../../language/text';
import { UnknownSentence } from '../../parts/states';
import { useNarrow } from '../../parts/use-narrow';
import { dayOfYear, FIRST_YEAR, THIS_YEAR, yearOf } from '../../parts/years';
import { type Drawing, drawingOf } from '../drawing/drawing';
import type { KnownGraph } from '../known-graph';
import { neededIds } from '../limits';
import { useKnownGraph } from '../use-known-graph';
import type { Picture } from '../use-picture';
import { beginningsOf } from './beginnings';
import { usePlaying } from './use-playing';

/** Years between two labels of the slider. */
const TICK_YEARS = 5;

interface TimeControlsProps {
  picture: Picture;
  drawing: Drawing;
  known: KnownGraph;
  isWaiting: boolean;
}

/** The times of a picture: the valid year, which can be played, and the last day of the record. */
export function TimeControls({ picture, drawing, known, isWaiting }: TimeControlsProps) {
  const { view, show } = picture;
  const year = yearOf(view.valid);
  const all = useAllTime(picture, known);
  const { years, before, unknown } = useMemo(() => beginningsOf(all, THIS_YEAR), [all]);
  const firstIndex = years.findIndex((count) => count > 0);
  const { isPlaying, ...playing } = usePlaying({
    year,
    first: FIRST_YEAR + Math.max(0, firstIndex),
    isWaiting,
    go: (to, isStep) => show({ ...view, valid: dayOfYear(to) }, isStep),
  });
  // With reduced motion, and on a narrow screen, a press shows a year.
  const isByPress = useNarrow() || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const summary = text('explorer.network.yearSaid', {
    year: String(year),
    lines: drawing.lines.length,
    began: years[year - FIRST_YEAR] ?? 0,
  });
  return (
    <div class="network-time no-print" role="group" aria-label={text('explorer.network.time')}>
      <button type="button" onClick={isPlaying ? playing.stop : isByPress ? playing.step : playing.play}>
        {text(
          isPlaying ? 'explorer.network.stop' : isByPress ? 'explorer.network.nextYear' : 'explorer.network.playYears',
        )}
      </button>
      <div class="network-times">
        <div>
          <label for="network-year">{text('explorer.network.worldIn')}</label>
          <span>
            <YearBars years={years} shown={year} />
            <input
              id="network-year"
              type="range"
              min={FIRST_YEAR}
              max={THIS_YEAR}
              value={year}
              aria-valuetext={summary}
              onChange={({ currentTarget }) => {
                playing.stop();
                show({ ...view, valid: dayOfYear(currentTarget.valueAsNumber) });
              }}
            />
          </span>
          <b>{year}</b>
        </div>
        <KnownDay picture={picture} />
      </div>
      <p class="note">
        <span role="status">{summary}</span> {text('explorer.network.bars', { before })}{' '}
        {unknown > 0 && <UnknownSentence text={text('explorer.network.begunUnknown', { count: unknown })} />}
      </p>
    </div>
  );
}

/** The number of ties that began in each year, as bars over a slider of the same years. */
function YearBars({ years, shown }: { years: readonly number[]; shown: number }) {
  const last = Math.max(1, years.length - 1);
  const maximum = Math.max(1, ...years);
  const offsetOf = (index: number) => `${String((100 * index) / last)}%`;
  const ticks = years.map((_, index) => index).filter((index) => (FIRST_YEAR + index) % TICK_YEARS === 0);
  return (
    <svg class="year-bars" aria-hidden="true">
      <g class="bars">
        {years.map((count, index) => (
          <rect
            key={index}
            class={FIRST_YEAR + index > shown ? 'later' : undefined}
            x={offsetOf(index - 0.35)}
            width={offsetOf(0.7)}
            y={30 - (30 * count) / maximum}
            height={(30 * count) / maximum}
          />
        ))}
      </g>
      {ticks.map((index) => (
        <text key={index} x={offsetOf(index)} y={45}>
          {FIRST_YEAR + index}
        </text>
      ))}
    </svg>
  );
}

/** Returns what the limits of a picture leave of all years, as of today. */
function useAllTime({ view }: Picture, known: KnownGraph): Drawing {
  const isToday = !view.valid;
  const newest = useKnownGraph(() => (isToday ? [] : neededIds(view)), { valid: null, known: view.known ?? null });
  const graph = isToday ? known : newest.known;
  return useMemo(() => drawingOf(graph, view, today()), [graph, view]);
}

/** The last day whose records count, from the first one on record. */
function KnownDay({ picture: { view, show } }: { picture: Picture }) {
  const first = useAnswer(NetworkRecordDocument, {}).data?.changes?.nodes[0]?.recordedAt.slice(0, 10);
  const day = view.known?.slice(0, 10);
  return (
    <div>
      <label for="network-known">{text('explorer.network.asWeKnewIt')}</label>
      <span class="known-day">
        <input
          id="network-known"
          type="date"
          min={first}
          max={today()}
          value={day ?? today()}
          disabled={!first}
          onChange={({ currentTarget: { value, validity } }) => {
            if (value && validity.valid) show({ ...view, known: value === today() ? undefined : endOf(value) });
          }}
        />
        {first && <small>{text('explorer.network.recordedSince', { date: formatDate(first) })}</small>}
      </span>
      <b>{day ? formatDate(day) : text('explorer.network.now')}</b>
    </div>
  );
}

const endOf = (day: string): string => `${day}T23:59:59.999Z`;
