import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useAnswer } from '../data/use-answer';
import { usePage } from '../frame/location';
import {
  PartnershipLimitsDocument,
  type PartnershipOrder,
  type PartnershipCondition,
  PartnershipCountsDocument,
} from '../graphql/graphql';
import { formatNumber } from '../language/format';
import { label, text } from '../language/text';
import { QuestionLine } from '../parts/question-line';
import { GROUPS, Seat } from '../parts/seat';
import { ACTOR_TYPES, type Choice } from '../search/choice';
import { Combobox } from '../search/combobox';
import { type Choices, type LimitName, ORDERS, parametersOf, filterOf } from './limits';

const CONDITIONS: Readonly<Partial<Record<LimitName, PartnershipCondition>>> = {
  groups: 'GROUPS_ALL',
  min: 'MIN_GROUPS',
  multi: 'MULTI_STAKEHOLDER',
  objectives: 'OBJECTIVES',
  regions: 'REGIONS',
  forms: 'MANIFESTATIONS',
};

/** Returns the number of partnerships that each value of a limit leaves, once it is known. */
function useCounts(choices: Choices): (name: LimitName, value: string) => number | undefined {
  const { data } = useAnswer(PartnershipCountsDocument, { filter: filterOf(choices) });
  const rows = data?.partnershipCounts;
  return (name, value) => {
    if (!rows) return undefined;
    const rowValue = name === 'multi' ? String(value === 'yes') : value;
    // No row has a value without partnerships.
    return rows.find((row) => row.condition === CONDITIONS[name] && row.value === rowValue)?.count ?? 0;
  };
}

/** The options of the minimum number of groups. */
const MIN_GROUPS = ['2', '3', '4', '5', '6'];

/** The form of all limits with the number of partnerships that each leaves; it applies at once. */
export function LimitForm({ choices, orderBy }: { choices: Choices; orderBy: PartnershipOrder }) {
  const page = usePage();
  const id = useId();
  const { data } = useAnswer(PartnershipLimitsDocument, {});
  const countOf = useCounts(choices);
  const set = (changes: Partial<Choices>) =>
    page.go(page.with(parametersOf({ ...choices, ...changes })), { keepFocus: true });
  const options = (name: LimitName, list: readonly Option[], isSingle = false) => (
    <OptionList
      options={list}
      chosen={choices[name]}
      countOf={(value) => countOf(name, value)}
      isSingle={isSingle}
      onChange={(values) => set({ [name]: values })}
    />
  );
  const optionsOf = (list: readonly { id: string; name: string }[] = []): Option[] =>
    list.map(({ id: value, name }) => ({ value, name }));
  const add = (name: LimitName) => (choice: Choice | null) =>
    choice && set({ [name]: [...new Set([...choices[name], choice.id])] });
  const groups: Option[] = GROUPS.map((group) => ({
    value: group,
    name: label('GROUP', group),
    mark: <Seat group={group} />,
  }));
  return (
    <QuestionLine line={text('explorer.partnerships.form')}>
      <form
        class="limit-form no-print"
        aria-label={text('explorer.partnerships.form')}
        onSubmit={(event) => event.preventDefault()}
      >
        <div class="field">
          <label for={`${id}-text`}>{text('explorer.partnerships.text')}</label>
          <input
            id={`${id}-text`}
            type="search"
            value={choices.text[0] ?? ''}
            onChange={({ currentTarget: { value } }) => set({ text: value.trim() ? [value.trim()] : [] })}
          />
        </div>
        <Limits heading={text('explorer.partnerships.groups')} isOpen>
          {options('groups', groups)}
        </Limits>
        <Limits heading={text('explorer.partnerships.number')} isOpen={choices.min.length + choices.multi.length > 0}>
          {options(
            'min',
            MIN_GROUPS.map((value) => ({
              value,
              name: text('explorer.partnerships.limit.min', { count: Number(value) }),
            })),
            true,
          )}
          {options(
            'multi',
            ['yes', 'no'].map((value) => ({
              value,
              name: text('explorer.partnerships.limit.multi', { answer: value }),
            })),
            true,
          )}
          <p class="note">{text('explorer.partnerships.multiHint')}</p>
        </Limits>
        <Limits heading={text('explorer.partnerships.objectives')} isOpen={choices.objectives.length > 0}>
          {options('objectives', optionsOf(data?.objectives))}
        </Limits>
        <div class="field">
          <Combobox
            key={choices.objectives.join()}
            label={text('explorer.partnerships.instrument')}
            types={['INSTRUMENT']}
            onChoose={add('objectives')}
          />
        </div>
        <Limits heading={text('explorer.partnerships.regions')} isOpen={choices.regions.length > 0}>
          {options('regions', optionsOf(data?.regions))}
        </Limits>
        <Limits heading={text('explorer.partnerships.forms')} isOpen={choices.forms.length > 0}>
          {options('forms', optionsOf(data?.manifestations))}
        </Limits>
        <div class="field">
          <Combobox
            key={choices.countries.join()}
            label={text('explorer.partnerships.country')}
            types={['COUNTRY']}
            onChoose={add('countries')}
          />
        </div>
        <div class="field">
          <Combobox
            key={choices.participants.join()}
            label={text('explorer.partnerships.participant')}
            types={ACTOR_TYPES}
            onChoose={add('participants')}
          />
        </div>
        <div class="field">
          <label class="option">
            <input
              type="checkbox"
              checked={choices.hasEnded}
              onChange={({ currentTarget: { checked } }) => set({ hasEnded: checked })}
            />
            {text('explorer.partnerships.ended')}
          </label>
        </div>
        <div class="field">
          <label for={`${id}-order`}>{text('explorer.partnerships.order')}</label>
          <select
            id={`${id}-order`}
            value={orderBy}
            onChange={({ currentTarget: { value } }) =>
              page.go(page.with({ order: value, after: undefined }), { keepFocus: true })
            }
          >
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {text(`explorer.partnerships.order.${order}`)}
              </option>
            ))}
          </select>
        </div>
      </form>
    </QuestionLine>
  );
}

/** A part of the form under a heading that opens it; its contents load when it opens. */
function Limits({ heading, isOpen, children }: { heading: string; isOpen: boolean; children: ComponentChildren }) {
  const [hasOpened, setOpened] = useState(isOpen);
  return (
    <details class="field" open={isOpen} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{heading}</summary>
      {hasOpened && (
        <fieldset>
          <legend class="visually-hidden">{heading}</legend>
          {children}
        </fieldset>
      )}
    </details>
  );
}

interface Option {
  value: string;
  name: string;
  /** Shown before the name. */
  mark?: ComponentChildren;
}

interface OptionListProps {
  options: readonly Option[];
  chosen: readonly string[];
  /** Returns the number of partnerships that a value leaves. */
  countOf: (value: string) => number | undefined;
  /** True where a value replaces the last one. */
  isSingle?: boolean;
  onChange: (values: string[]) => void;
}

/** The values of a limit as checkboxes, each with the number of partnerships that it leaves. */
function OptionList({ options, chosen, countOf, isSingle = false, onChange }: OptionListProps) {
  return (
    <>
      {options.map((option) => (
        <label key={option.value} class="option">
          <input
            type="checkbox"
            checked={chosen.includes(option.value)}
            onChange={({ currentTarget: { checked } }) => {
              const others = isSingle ? [] : chosen.filter((value) => value !== option.value);
              onChange(checked ? [...others, option.value] : others);
            }}
          />
          <span>
            {option.mark} {option.name} <Count count={countOf(option.value)} />
          </span>
        </label>
      ))}
    </>
  );
}

function Count({ count }: { count: number | undefined }) {
  if (count === undefined) return null;
  return (
    <span class="soft">
      <span aria-hidden="true">({formatNumber(count)})</span>
      <span class="visually-hidden">{text('explorer.partnerships.count', { count })}</span>
    </span>
  );
}
