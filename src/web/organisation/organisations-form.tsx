import { usePage } from '../frame/location';
import { fieldText } from '../frame/form';
import { formatNumber } from '../language/format';
import { text } from '../language/text';
import { LIMITS, type useCounts } from './organisation-limits';

/** The limits of the list of organisations. A change of one holds at once. */
export function OrganisationsForm({ counts }: { counts: ReturnType<typeof useCounts> }) {
  const page = usePage();
  const named = page.parameter('text');
  const isLimited = Boolean(named) || LIMITS.some(({ name }) => page.parameter(name));
  const set = (changes: Record<string, string | undefined>) =>
    page.go(page.with({ ...changes, after: undefined }), { keepFocus: true });
  return (
    <form
      class="question organisations-form"
      aria-label={text('explorer.organisations.form')}
      onSubmit={(event) => {
        event.preventDefault();
        set({ text: fieldText(event.currentTarget, 'text') || undefined });
      }}
    >
      <label>
        <span>{text('explorer.organisations.text')}</span>
        <input type="search" name="text" key={named} defaultValue={named} />
      </label>
      {LIMITS.map(({ name, dimension }) => {
        const chosen = page.parameter(name);
        const values = counts[dimension] ?? [];
        return (
          <label key={name}>
            <span>{text(`explorer.organisations.${name}`)}</span>
            <select value={chosen} onChange={({ currentTarget: { value } }) => set({ [name]: value || undefined })}>
              <option value="">
                {text(name === 'country' ? 'explorer.organisations.allCountries' : 'explorer.organisations.all')}
              </option>
              {chosen && !values.some(({ id }) => id === chosen) && <option value={chosen}>{chosen}</option>}
              {values.map(({ id, label, count }) => (
                <option key={id} value={id}>
                  {named ? label : text('explorer.organisations.option', { name: label, count: formatNumber(count) })}
                </option>
              ))}
            </select>
          </label>
        );
      })}
      <button>{text('explorer.organisations.apply')}</button>
      {isLimited && <a href={page.to('/organisations')}>{text('explorer.organisations.clear')}</a>}
    </form>
  );
}
