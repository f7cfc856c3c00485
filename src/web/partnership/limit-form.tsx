import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useAnswer } from '../data/use-answer';
import { usePage } from '../frame/location';
import { PartnershipLimitsDocument, type PartnershipOrder } from '../graphql/graphql';
import { label, text } from '../language/text';
import { GROUPS, Seat } from '../parts/seat';
import { useNarrow } from '../parts/use-narrow';
import { Combobox } from '../search/combobox';
import { ACTOR_TYPES, type Choice } from '../search/choice';
import { type Choices, type LimitName, ORDERS, parametersOf } from './limits';
import { type Option, OptionList } from './option-list';
import { useCounts } from './use-counts';

/** The numbers of groups that can be asked for at least. */
const MIN_GROUPS = ['2', '3', '4', '5', '6'];

/** Every limit that the list can have, with how many partnerships it would leave. What is chosen holds at once. */
export function LimitForm({ choices, orderBy }: { choices: Choices; orderBy: PartnershipOrder }) {
  const page = usePage();
  const isNarrow = useNarrow();
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
  const named = (list: readonly { id: string; name: string }[] = []): Option[] =>
    list.map(({ id: value, name }) => ({ value, name }));
  const add = (name: LimitName) => (choice: Choice | null) =>
    choice && set({ [name]: [...new Set([...choices[name], choice.id])] });
  const groups: Option[] = GROUPS.map((group) => ({
    value: group,
    name: label('GROUP', group),
    mark: <Seat group={group} />,
  }));
  const form = (
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
          ['yes', 'no'].map((value) => ({ value, name: text('explorer.partnerships.limit.multi', { answer: value }) })),
          true,
        )}
        <p class="note">{text('explorer.partnerships.multiHint')}</p>
      </Limits>
      <Limits heading={text('explorer.partnerships.objectives')} isOpen={choices.objectives.length > 0}>
        {options('objectives', named(data?.objectives))}
      </Limits>
      <Limits heading={text('explorer.partnerships.regions')} isOpen={choices.regions.length > 0}>
        {options('regions', named(data?.regions))}
      </Limits>
      <Limits heading={text('explorer.partnerships.forms')} isOpen={choices.forms.length > 0}>
        {options('forms', named(data?.manifestations))}
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
  );
  if (!isNarrow) return form;
  return (
    <details class="no-print">
      <summary>{text('explorer.partnerships.form')}</summary>
      {form}
    </details>
  );
}

/** A part of the form under a heading that opens it; what is in it is asked for when it is open. */
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
