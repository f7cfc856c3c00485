import { usePage } from '../frame/location';
import { text } from '../language/text';

/** Whose values to show: those of the network as a whole, or of a country of which a source reports any. */
export function IndicatorsForm({ countries }: { countries: readonly { id: string; name: string }[] }) {
  const page = usePage();
  return (
    <form class="question" aria-label={text('explorer.indicators.form')} onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{text('explorer.indicators.whose')}</span>
        <select
          value={page.parameter('country')}
          onChange={({ currentTarget: { value } }) =>
            page.go(page.with({ country: value || undefined }), { keepFocus: true })
          }
        >
          <option value="">{text('explorer.indicators.network')}</option>
          {countries.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}
