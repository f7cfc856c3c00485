import { fieldText } from '../frame/form';
import { usePage } from '../frame/location';
import { formatNumber } from '../language/format';
import { text } from '../language/text';
import { LIMITS, TYPED, type useCounts } from './commitment-limits';

/** Whole or partial: 2027, 2027-05, 2027-05-31. */
const PARTIAL_DATE = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;

/** The limits of the list of commitments. A value that is chosen holds at once, what is typed when it is sent. */
export function CommitmentsForm({ counts }: { counts: ReturnType<typeof useCounts> }) {
  const page = usePage();
  const isLimited = [...LIMITS.map(({ name }) => name), ...TYPED].some((name) => page.parameter(name));
  const set = (changes: Record<string, string | undefined>) => page.go(page.with(changes), { keepFocus: true });
  return (
    <form
      class="question organisations-form"
      aria-label={text('explorer.commitments.form')}
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        set(Object.fromEntries(TYPED.map((name) => [name, fieldText(form, name) || undefined])));
      }}
    >
      <label>
        <span>{text('explorer.commitments.text')}</span>
        <input type="search" name="text" key={page.parameter('text')} defaultValue={page.parameter('text')} />
      </label>
      {LIMITS.map(({ name, dimension }) => {
        const chosen = page.parameter(name);
        const values = counts[dimension] ?? [];
        return (
          <label key={name}>
            <span>{text(`explorer.commitments.${name}`)}</span>
            <select value={chosen} onChange={({ currentTarget: { value } }) => set({ [name]: value || undefined })}>
              <option value="">{text('explorer.commitments.all')}</option>
              {chosen && !values.some(({ id }) => id === chosen) && <option value={chosen}>{chosen}</option>}
              {values.map(({ id, label, count }) => (
                <option key={id} value={id}>
                  {text('explorer.commitments.option', { name: label, count: formatNumber(count) })}
                </option>
              ))}
            </select>
          </label>
        );
      })}
      {(['dueFrom', 'dueTo'] as const).map((name) => (
        <label key={name}>
          <span>{text(`explorer.commitments.${name}`)}</span>
          <input
            name={name}
            key={page.parameter(name)}
            defaultValue={page.parameter(name)}
            pattern={PARTIAL_DATE}
            title={text('explorer.commitments.dateHint')}
            placeholder="2027-05"
            size={10}
          />
        </label>
      ))}
      <button>{text('explorer.commitments.apply')}</button>
      {isLimited && <a href={page.to('/commitments')}>{text('explorer.commitments.clear')}</a>}
    </form>
  );
}
