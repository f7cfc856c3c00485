import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { MAX_LISTED } from '../../graph/picture/picture-view';
import { useMayRecord } from '../data/use-viewer';
import { useDay } from '../frame/location';
import { text } from '../language/text';
import { AnswerHeading } from '../parts/states';
import { useNarrow } from '../parts/use-narrow';
import { fold, nameOf } from '../search/choice';
import { Stage, type StageControls } from './drawing/stage';
import { Zoom } from './drawing/zoom';
import { ExportMenu } from './export/export-menu';
import { useGrouping, withMarks } from './layout/use-grouping';
import { useShownPart } from './layout/use-shown-part';
import { DetailsCard } from './panels/details-card';
import { EmptyState } from './panels/empty-state';
import { drawnPath, headlineOf, leadOf } from './panels/headline';
import { GroupLegend, LineLegend } from './panels/legend';
import { LimitsPanel, limitCount } from './panels/limits-panel';
import { listParts, rowAt } from './panels/list-rows';
import { NetworkList } from './panels/network-list';
import { TimeControls } from './panels/time-controls';
import { Toolbar } from './panels/toolbar';
import { added, pinnedIn, placedIn } from './picture-edits';
import { actionsOn, markActions } from './selection/actions';
import { ComparedTwo } from './selection/compared-two';
import { ExpandMenu, plainExpansion } from './selection/expand-menu';
import { HoverCaption } from './selection/hover-caption';
import { highlightedIds, sharedBy } from './selection/shared';
import { ShortcutHelp } from './selection/shortcut-help';
import { shortcutAction } from './selection/shortcuts';
import { usePath } from './selection/use-path';
import { useSelection } from './selection/use-selection';
import { SavedPicture } from './story/saved-picture';
import { Saving } from './story/saving';
import { useDrawn } from './use-drawn';
import type { Picture } from './use-picture';

/** An open picture: its headline, the tools, the picture with its legend, and its list. */
export function Workspace({ picture }: { picture: Picture }) {
  const { view, show, undo, redo } = picture;
  const isNarrow = useNarrow();
  const day = useDay();
  const { known, isPlaced, isWaiting, error, retry, ...whole } = useDrawn(picture, day);
  const { drawing, places } = useGrouping(whole.drawing, whole.places, view, picture.open);
  const knownWithMarks = useMemo(() => withMarks(known, drawing), [known, drawing]);
  const foundPath = usePath(view);
  const selection = useSelection();
  const { current, hovered, chosen } = selection;
  const [expandedId, setExpandedId] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [isLimiting, setLimiting] = useState(false);
  const canRecord = useMayRecord();
  const controls = useRef<StageControls | null>(null);
  const find = useRef<HTMLInputElement>(null);
  const parts = useMemo(() => listParts(drawing), [drawing]);
  const path = useMemo(() => drawnPath(foundPath), [foundPath]);
  const shown = useShownPart(drawing, places, { isNarrow, current, path });

  useEffect(() => {
    const missing = (foundPath?.hops ?? [])
      .flatMap(({ from, to }) => [from.id, to.id])
      .filter((id) => !view.nodes?.includes(id));
    // While the picture opens, it has no positions yet.
    if (view.at && missing.length > 0) show(added(view, missing), false);
  }, [foundPath, view.at === undefined]);

  const targets = chosen.size > 0 ? [...chosen] : current === null ? [] : [current];
  const mark = markActions(current === null ? undefined : drawing.byId.get(current), picture, selection.set);
  const actions = {
    ...actionsOn({
      view,
      drawing,
      targets: targets.filter((id) => known.nodes.has(id)),
      show,
      plain: (drawn) => plainExpansion(drawn, known),
      ask: setExpandedId,
      compare: picture.setPair,
    }),
    ...mark,
  };
  /** Expands a group mark; selects anything else. */
  const selectOrExpand = (id: string | null): void => {
    const drawn = id === null ? undefined : drawing.byId.get(id);
    if (drawn?.members) markActions(drawn, picture, selection.set)?.expand();
    else selection.open(id);
  };
  const onKey = (event: KeyboardEvent): void => {
    const act = shortcutAction(
      event,
      {
        ...actions,
        move: (key) => selection.set(rowAt(drawing, parts, current, key)),
        shift: (by) => controls.current?.shift(current, by),
        select: () => selectOrExpand(current ?? parts[0]?.name.id ?? null),
        leave: selection.leave,
        choose: () => current !== null && drawing.byId.has(current) && selection.choose(current),
        find: () => find.current?.focus(),
        limit: () => setLimiting(true),
        undo,
        redo,
        help: () => document.getElementById('keys')?.scrollIntoView({ block: 'nearest' }),
      },
      controls.current,
    );
    if (!act) return;
    event.preventDefault();
    act();
  };
  const endExpanding = (): void => {
    setExpandedId(null);
    controls.current?.focus();
  };
  const onFind = (typed: string): void => {
    const wanted = fold(typed.trim());
    const names = drawing.nodes.map(({ id, node }) => ({ id, name: fold(nameOf(node)) }));
    const match = names.find(({ name }) => name === wanted) ?? names.find(({ name }) => name.includes(wanted));
    if (wanted && match) selection.set(match.id);
  };
  const { pair } = picture;
  const shared = useMemo(() => pair && sharedBy(known, pair), [known, pair?.join()]);
  const bright = useMemo(() => pair && shared && highlightedIds(pair, shared, drawing), [shared, drawing]);
  const pinned = useMemo(() => new Set(view.pinned), [view.pinned]);
  const scene = useMemo(
    () =>
      shown.places && isPlaced
        ? { drawing: shown.part, places: shown.places, current, hovered, chosen, pinned, bright, path }
        : null,
    [shown.part, shown.places, isPlaced, current, hovered, chosen, pinned, bright, path],
  );
  const expandedNode = expandedId === null ? undefined : drawing.byId.get(expandedId);
  if (!view.nodes?.some((id) => known.nodes.has(id)))
    return <EmptyState isWaiting={isWaiting} error={error?.message} retry={retry} />;
  const heading = headlineOf(known, view, foundPath);
  const title = text('explorer.network.alt', { nodes: drawing.nodes.length, lines: drawing.lines.length });
  return (
    <div class="network">
      <AnswerHeading heading={heading} restsOn={leadOf(whole.drawing, known, view)} />
      {picture.unread.length > 0 && (
        <p class="note">{text('explorer.network.unread', { keys: picture.unread.join(', ') })}</p>
      )}
      <SavedPicture picture={picture} known={known} day={day} />
      {view.nodes.length === MAX_LISTED && <p class="note">{text('explorer.network.full', { count: MAX_LISTED })}</p>}
      <Toolbar
        find={find}
        names={drawing.nodes.map(({ node }) => nameOf(node))}
        onFind={onFind}
        onFound={() => controls.current?.focus()}
        pinned={pinned.size}
        undo={undo}
        redo={redo}
        save={canRecord ? () => setSaving(!isSaving) : null}
        isSaving={isSaving}
        by={view.by}
        groupBy={(by) => show({ ...view, by })}
        limit={() => setLimiting(!isLimiting)}
        limits={limitCount(view)}
        isLimiting={isLimiting}
        {...actions}
      />
      {isLimiting && <LimitsPanel view={view} known={known} day={day} show={show} onClose={() => setLimiting(false)} />}
      {pair && shared && (
        <ComparedTwo
          pair={pair}
          shared={shared}
          known={known}
          drawing={whole.drawing}
          onSelect={selection.open}
          onAdd={(ids) => show(added(view, ids))}
          onClose={() => picture.setPair(null)}
        />
      )}
      <GroupLegend drawing={drawing} view={view} show={show} />
      <div class="network-twins">
        <div class="network-picture">
          <div class="network-frame">
            {scene ? (
              <Stage
                scene={scene}
                title={title}
                controls={controls}
                handlers={{
                  onHover: selection.setHovered,
                  onPress: (id, isMore) => (isMore && id !== null ? selection.choose(id) : selectOrExpand(id)),
                  onMoved: view.by
                    ? undefined
                    : (id, place) => show(placedIn(pinnedIn(view, [id], true), new Map([[id, place]]))),
                  onLasso: selection.chooseAll,
                  onKey,
                }}
              />
            ) : (
              <p class="placing" role="status">
                {text('explorer.network.placing')}
              </p>
            )}
            <Zoom controls={controls} />
            {expandedNode && (
              <ExpandMenu
                key={expandedNode.id}
                of={expandedNode}
                known={known}
                onChoose={(ids) => {
                  endExpanding();
                  show(added(view, ids));
                }}
                onClose={endExpanding}
              />
            )}
            {selection.isCardOpen && current !== null && (
              <DetailsCard
                id={current}
                drawing={drawing}
                known={known}
                places={places ?? whole.places}
                view={view}
                path={path}
                canRecord={canRecord}
                onClose={selection.leave}
              />
            )}
          </div>
          <HoverCaption id={hovered ?? (selection.isCardOpen ? null : current)} drawing={drawing} />
          <LineLegend drawing={whole.drawing} view={view} show={show} />
          <TimeControls picture={picture} drawing={whole.drawing} known={known} isWaiting={isWaiting} />
          {scene && <ExportMenu scene={scene} {...whole} title={heading} />}
        </div>
        <NetworkList
          path={foundPath ?? null}
          drawing={drawing}
          parts={parts}
          known={knownWithMarks}
          current={current}
          chosen={chosen}
          onFocus={selection.set}
          onChoose={selectOrExpand}
          onKey={onKey}
        />
      </div>
      {isSaving && <Saving view={view} drawing={whole.drawing} bright={targets} onSaved={picture.setId} />}
      <ShortcutHelp />
    </div>
  );
}
