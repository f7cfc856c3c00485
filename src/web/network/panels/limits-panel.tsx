import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PictureView } from '../../../graph/picture/picture-view';
import { TIE_PHRASES } from '../../../language/tie-phrases';
import type { Confidence, TieType } from '../../graphql/graphql';
import { formatNumber } from '../../language/format';
import { LANGUAGE, LOCALE, text } from '../../language/text';
import { useObjectives } from '../../parts/use-objectives';
import { CONFIDENCES } from '../../route/route-question';
import type { KnownGraph } from '../known-graph';
import { toggled } from '../picture-edits';
import { limitCounts } from './limit-counts';

interface LimitsPanelProps {
  view: PictureView;
  known: KnownGraph;
  day: string;
  show: (view: PictureView) => void;
  onClose: () => void;
}

/** The limits besides the legend: types of ties, minimum confidence, region and objective. */
export function LimitsPanel({ view, known, day, show, onClose }: LimitsPanelProps) {
  const part = useRef<HTMLElement>(null);
  useEffect(() => part.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const { types, least, regions } = useMemo(() => limitCounts(known, view, day), [known, view, day]);
  const objectives = useObjectives();
  const present = [...types.keys()].sort((a, b) => typeText(a).localeCompare(typeText(b), LOCALE));
  const { region, objective, confidence } = view;
  const all = text('explorer.filter.all');
  return (
    <section class="network-limits no-print" aria-label={text('explorer.network.limits')} ref={part}>
      <fieldset>
        <legend>{text('explorer.network.types')}</legend>
        {present.map((type) => (
          <label key={type} class="check">
            <input
              type="checkbox"
              checked={!view.types || view.types.includes(type)}
              onChange={() => show({ ...view, types: toggled(view.types, present, type) })}
            />
            <span>{counted(typeText(type), types.get(type)!)}</span>
          </label>
        ))}
      </fieldset>
      <div>
        <Choice
          name={text('explorer.network.leastConfidence')}
          value={confidence ?? 'LOW'}
          onChoose={(value) => show({ ...view, confidence: value === 'LOW' ? undefined : (value as Confidence) })}
        >
          {CONFIDENCES.map((level) => (
            <option key={level} value={level}>
              {counted(text(`explorer.confidence.${level}`), least(level))}
            </option>
          ))}
        </Choice>
        <Choice
          name={text('explorer.filter.region')}
          value={region ?? ''}
          onChoose={(value) => show({ ...view, region: value || undefined })}
        >
          <option value="">{all}</option>
          {region && !regions.some(({ id }) => id === region) && <option value={region}>{region}</option>}
          {[...regions].sort(byName).map(({ id, name, count }) => (
            <option key={id} value={id}>
              {counted(name, count)}
            </option>
          ))}
        </Choice>
        <Choice
          name={text('explorer.filter.objective')}
          value={objective ?? ''}
          onChoose={(value) => show({ ...view, objective: value || undefined })}
        >
          <option value="">{all}</option>
          {objectives.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
        <p class="note">{text('explorer.network.limitsHint')}</p>
        <p class="buttons">
          <button type="button" disabled={limitCount(view) === 0} onClick={() => show(unlimited(view))}>
            {text('explorer.filter.clear')}
          </button>
          <button type="button" onClick={onClose}>
            {text('explorer.network.close')}
          </button>
        </p>
      </div>
    </section>
  );
}

interface ChoiceProps {
  name: string;
  value: string;
  onChoose: (value: string) => void;
  children: ComponentChildren;
}

function Choice({ name, value, onChoose, children }: ChoiceProps) {
  return (
    <label class="field">
      <span>{name}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}

const unlimited = (view: PictureView): PictureView => ({
  ...view,
  types: undefined,
  confidence: undefined,
  region: undefined,
  objective: undefined,
});

/** Returns the number of limits of the panel that a view has. */
export const limitCount = ({ types, confidence, region, objective }: PictureView): number =>
  [types, confidence, region, objective].filter(Boolean).length;

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, LOCALE);

/** Returns the phrase of a type of ties from the first end, such as "is a member of …". */
const typeText = (type: TieType): string => TIE_PHRASES[type][LANGUAGE === 'FR' ? 'fr' : 'en'][0].replace('{}', '…');

const counted = (name: string, count: number): string =>
  text('explorer.filter.option', { name, count: formatNumber(count) });
