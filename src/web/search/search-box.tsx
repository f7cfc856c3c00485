import { pathOfNode } from '../frame/link';
import { usePage } from '../frame/location';
import { text } from '../language/text';
import { Combobox } from './combobox';

interface SearchBoxProps {
  label: string;
  isLabelHidden?: boolean;
  placeholder?: string;
  class?: string;
}

/** The search: a match opens its page, and a text without a chosen match the list of matches. */
export function SearchBox({ label, isLabelHidden, placeholder, class: className = '' }: SearchBoxProps) {
  const page = usePage();
  const search = (typed: string) => {
    if (typed.trim()) page.go(page.to('/search', { text: typed.trim() }));
  };
  return (
    <form
      class={`search ${className}`}
      role="search"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        search(event.currentTarget.querySelector('input')?.value ?? '');
      }}
    >
      <Combobox
        label={label}
        isLabelHidden={isLabelHidden}
        placeholder={placeholder}
        onChoose={(choice) => choice && page.go(page.to(pathOfNode(choice)))}
        onText={search}
      />
      <button>{text('explorer.search.button')}</button>
    </form>
  );
}
