import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ask, AskError } from '../data/ask';
import { useAsOf } from '../frame/location';
import { type NodeType, SearchDocument, type SearchQuery } from '../graphql/graphql';
import { text } from '../language/text';
import { NodeMark } from '../parts/seat';
import { type Choice, describeChoice, fold, nameOf } from './choice';

interface ComboboxProps {
  label: string;
  /** True where the label is only for screen readers. */
  isLabelHidden?: boolean;
  placeholder?: string;
  /** The chosen node, whose name is shown. */
  value?: Choice | null;
  /** Attributes of the input, such as its id and description. */
  input?: { id: string; 'aria-invalid'?: 'true'; 'aria-describedby'?: string };
  /** The types of nodes on offer, such as ACTOR_TYPES. Default: all. */
  types?: NodeType[];
  /** Called when a match is chosen; with null when the text is changed or cleared afterwards. */
  onChoose: (choice: Choice | null) => void;
  /** Called with the text on Enter without a match. Default: Enter chooses the first match. */
  onText?: (text: string) => void;
}

/** The typed text, and the choice at the time. */
interface Draft {
  text: string;
  chosenId: string | undefined;
}

interface Matches {
  matches: Choice[];
  isFuzzy: boolean;
  /** The text that they match. */
  of: string | null;
  isFailed: boolean;
}

const NO_MATCHES: Matches = { matches: [], isFuzzy: false, of: null, isFailed: false };
const MAX_MATCHES = 8;
const WAIT_MS = 150;
/** Milliseconds before the number of matches is announced, so that typing is not interrupted. */
const ANNOUNCE_AFTER_MS = 1_000;

/**
 * Chooses a node by name: an editable combobox with a list of matches and the keys of the ARIA
 * Authoring Practices Guide (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): Down and Up move
 * in the list and open it, Home and End move in the text, Enter chooses, Escape closes the list and
 * then clears. The focus remains in the input.
 */
export function Combobox(props: ComboboxProps) {
  const { label, isLabelHidden, placeholder, value, onChoose, onText, input: attributes } = props;
  const id = useId();
  const inputId = attributes?.id ?? `${id}-input`;
  const input = useRef<HTMLInputElement>(null);
  const chosenId = value?.id;
  // Another choice from outside, such as by "Swap", replaces the typed text.
  const [draft, setDraft] = useState<Draft | null>(null);
  const typed = draft !== null && draft.chosenId === chosenId ? draft.text : null;
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  // The count remains when the list closes, so that nothing below moves from under the pointer.
  const counted = isOpen || !onText ? typed : null;
  const { matches, isFuzzy, isFailed, isWaiting } = useMatches(counted, props);
  const shown = typed ?? (value ? nameOf(value) : '');

  useEffect(() => setActive(-1), [matches]);

  const choose = (choice: Choice): void => {
    setDraft(null);
    setOpen(false);
    onChoose(choice);
  };
  /** Sets a text without a chosen node. */
  const clear = (text: string): void => {
    setDraft({ text, chosenId: undefined });
    if (value) onChoose(null);
  };
  const move = (step: number): void => {
    if (!isOpen) setOpen(true);
    setDraft({ text: shown, chosenId });
    const { length } = matches;
    if (length > 0) setActive(active < 0 ? (step > 0 ? 0 : length - 1) : (active + step + length) % length);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const isListed = isOpen && matches.length > 0;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && isOpen) setOpen(false);
    else if (event.key === 'Escape' && shown) {
      clear('');
    } else if (event.key === 'Enter' && isListed && active >= 0) choose(matches[active]!);
    else if (event.key === 'Enter' && onText && typed) {
      setOpen(false);
      onText(typed);
    } else if (event.key === 'Enter' && isListed) {
      // A fuzzy match is only chosen after it was highlighted.
      if (isFuzzy) setActive(0);
      else choose(matches[0]!);
    } else if ((event.key === 'Home' || event.key === 'End') && isOpen) {
      setActive(-1);
      const at = event.key === 'Home' ? 0 : shown.length;
      input.current?.setSelectionRange(at, at);
    } else {
      if (event.key === 'Tab') setOpen(false);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="combobox">
      <label for={inputId} class={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        {...attributes}
        ref={input}
        id={inputId}
        role="combobox"
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen && matches.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && active >= 0 ? `${id}-${String(active)}` : undefined}
        placeholder={placeholder}
        value={shown}
        onInput={(event) => {
          setOpen(event.currentTarget.value.trim() !== '');
          clear(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!isOpen || matches.length === 0}>
        {matches.map((choice, index) => (
          <li
            key={choice.id}
            id={`${id}-${String(index)}`}
            role="option"
            aria-selected={index === active}
            // Keeps the focus in the input.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            <NodeMark node={choice} />
            <span class="match">
              <Match name={nameOf(choice)} typed={shown} /> <small>{describeChoice(choice)}</small>
            </span>
          </li>
        ))}
      </ul>
      <MatchCount
        count={!isWaiting && counted?.trim() ? matches.length : null}
        isFuzzy={isFuzzy}
        typed={typed ?? ''}
        isFailed={isFailed}
      />
    </div>
  );
}

/** Returns the matches of a text, which remain while the next load, and whether all are fuzzy. */
function useMatches(typed: string | null, { types }: ComboboxProps) {
  const asOf = useAsOf();
  const [state, setState] = useState<Matches>(NO_MATCHES);
  const question = typed?.trim() ? typed.trim() : null;
  useEffect(() => {
    if (question === null) {
      setState(NO_MATCHES);
      return undefined;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      ask(SearchDocument, { text: question, first: MAX_MATCHES, types, ...asOf }, controller.signal).then(
        ({ search }: SearchQuery) => {
          const hits = (search ?? []).filter(({ isRelated }) => !isRelated);
          const isFuzzy = hits[0]?.isFuzzy ?? false;
          setState({ ...NO_MATCHES, matches: hits.map(({ node }) => node), isFuzzy, of: question });
        },
        (error: unknown) => {
          if (error instanceof AskError)
            setState({ ...NO_MATCHES, of: question, isFailed: error.reason !== 'rejected' });
        },
      );
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [question]);
  return { ...state, isWaiting: state.of !== question };
}

interface MatchCountProps {
  count: number | null;
  typed: string;
  isFuzzy: boolean;
  isFailed: boolean;
}

/** Announces the number of matches after a pause. */
function MatchCount({ count, typed, isFuzzy, isFailed }: MatchCountProps) {
  const [announced, setAnnounced] = useState('');
  const words =
    count === null
      ? ''
      : isFailed
        ? text('explorer.state.down')
        : text(isFuzzy ? 'explorer.combobox.alike' : 'explorer.combobox.matches', { count, text: typed.trim() });
  useEffect(() => {
    if (!words) setAnnounced('');
    const timer = setTimeout(() => setAnnounced(words), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class={count === 0 || isFuzzy ? 'note' : 'visually-hidden'} role="status">
      {announced}
    </p>
  );
}

/** A name with its first match of the typed text in bold. */
function Match({ name, typed }: { name: string; typed: string }) {
  const folded = fold(name);
  const start = folded.length === name.length ? folded.indexOf(fold(typed.trim())) : -1;
  if (start < 0 || !typed.trim()) return <>{name}</>;
  const end = start + typed.trim().length;
  return (
    <>
      {name.slice(0, start)}
      <b>{name.slice(start, end)}</b>
      {name.slice(end)}
    </>
  );
}
