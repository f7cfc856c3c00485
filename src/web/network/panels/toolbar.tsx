import type { Ref } from 'preact';
import type { PictureView } from '../../../graph/picture/picture-view';
import { text } from '../../language/text';

const GROUPINGS = ['region', 'group', 'community'] as const;

interface ToolbarProps {
  find: Ref<HTMLInputElement>;
  /** The names that can be found. */
  names: readonly string[];
  onFind: (name: string) => void;
  /** Called once the name is found. */
  onFound: () => void;
  /** The action of each button; undefined where it is not possible now. */
  expand: (() => void) | undefined;
  isExpanded: boolean;
  pin: (() => void) | undefined;
  isPinned: boolean;
  pinned: number;
  hide: (() => void) | undefined;
  path: (() => void) | undefined;
  compare: (() => void) | undefined;
  /** Opens and closes the limits. */
  limit: () => void;
  /** The number of limits. */
  limits: number;
  isLimiting: boolean;
  by: PictureView['by'];
  groupBy: (by: PictureView['by']) => void;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  /** Null for users who may not save. */
  save: (() => void) | null;
  isSaving: boolean;
}

/** The actions on the selection. An impossible action is disabled, not hidden. */
export function Toolbar({ find, names, onFind, onFound, ...acts }: ToolbarProps) {
  return (
    <div class="network-tools no-print" role="group" aria-label={text('explorer.network.tools')}>
      <input
        ref={find}
        type="search"
        list="network-names"
        aria-label={text('explorer.network.find')}
        placeholder={text('explorer.network.findHint')}
        onInput={({ currentTarget: { value } }) => onFind(value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter' || event.key === 'Escape') onFound();
        }}
      />
      <datalist id="network-names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Act act={acts.expand}>{text(acts.isExpanded ? 'explorer.network.fold' : 'explorer.network.expand')}</Act>
      <button type="button" disabled={!acts.pin} aria-pressed={acts.isPinned} onClick={acts.pin}>
        {acts.pinned > 0 ? text('explorer.network.pinned', { count: acts.pinned }) : text('explorer.network.pin')}
      </button>
      <Act act={acts.hide}>{text('explorer.network.hide')}</Act>
      <Act act={acts.path}>{text('explorer.network.pathBetween')}</Act>
      <Act act={acts.compare}>{text('explorer.network.compareTwo')}</Act>
      <label>
        {text('explorer.network.groupBy')}{' '}
        <select
          value={acts.by ?? ''}
          onChange={({ currentTarget }) => acts.groupBy((currentTarget.value || undefined) as PictureView['by'])}
        >
          <option value="">{text('explorer.network.by.nothing')}</option>
          {GROUPINGS.map((by) => (
            <option key={by} value={by}>
              {text(`explorer.network.by.${by}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" aria-expanded={acts.isLimiting} aria-pressed={acts.limits > 0} onClick={acts.limit}>
        {acts.limits > 0 ? text('explorer.network.limited', { count: acts.limits }) : text('explorer.network.limits')}
      </button>
      <Act act={acts.undo}>{text('explorer.network.undo')}</Act>
      <Act act={acts.redo}>{text('explorer.network.redo')}</Act>
      {acts.save && (
        <button type="button" aria-expanded={acts.isSaving} onClick={acts.save}>
          {text('explorer.network.save')}
        </button>
      )}
    </div>
  );
}

function Act({ act, children }: { act: (() => void) | undefined; children: string }) {
  return (
    <button type="button" disabled={!act} onClick={act}>
      {children}
    </button>
  );
}
