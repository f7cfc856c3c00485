import { useRoute } from 'preact-iso/router';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { parsePictureView, type PicturePosition, type PictureView } from '../../../graph/picture/picture-view';
import { useAnswer } from '../../data/use-answer';
import { NotFound } from '../../frame/not-found';
import { type Page, useAsOf, usePage } from '../../frame/location';
import { usePageInfo } from '../../frame/page-info';
import { SavedPictureDocument, type SavedPictureQuery } from '../../graphql/graphql';
import { formatDate, today } from '../../language/format';
import { text } from '../../language/text';
import { NoteNumbers, Notes, SourceList, SourceText } from '../../parts/sources';
import { Answered, AnswerHeading, Section } from '../../parts/states';
import { drawingOf } from '../drawing/drawing';
import { DrawnSheet } from '../drawing/drawn-sheet';
import type { Scene } from '../drawing/scene';
import { pictureSheet } from '../drawing/sheet';
import { Stage, type StageControls } from '../drawing/stage';
import { NAMED_PALETTE } from '../drawing/styles';
import { useViewScene } from '../drawing/use-view-scene';
import { Zoom } from '../drawing/zoom';
import { citation } from '../export/export-menu';
import type { KnownGraph } from '../known-graph';
import { usePlaces } from '../layout/use-places';
import { neededIds } from '../limits';
import { useKnownGraph } from '../use-known-graph';
import { workshopOf } from '../use-picture';
import { ChangedSince } from './changed-since';

export type SavedPicture = Extract<NonNullable<SavedPictureQuery['node']>, { __typename: 'Picture' }>;
type Step = SavedPicture['steps'][number];
type Places = ReadonlyMap<string, PicturePosition>;

/** A saved picture as a story: step by step, with the whole text below. */
export function StoryPage() {
  const { id = '' } = useRoute().params;
  const answer = useAnswer(SavedPictureDocument, { id });
  const node = answer.data?.node;
  usePageInfo({ title: node?.__typename === 'Picture' ? node.name : text('explorer.network.saved') });
  return (
    <Answered of={answer}>
      {({ node: picture }) =>
        picture?.__typename === 'Picture' && picture.steps.length > 0 ? <Story of={picture} /> : <NotFound />
      }
    </Answered>
  );
}

/** Returns the number of the step in the address, from 1. */
function stepOf(page: Page, count: number): number {
  const step = Math.floor(Number(page.parameter('step')));
  return step >= 1 && step <= count ? step : 1;
}

function Story({ of: picture }: { of: SavedPicture }) {
  const page = usePage();
  const { steps } = picture;
  const number = stepOf(page, steps.length);
  const step = steps[number - 1]!;
  const asOf = useAsOf();
  const shown = useMemo(() => shownSteps(picture), [picture]);
  const { view } = shown[number - 1]!;
  const times = { valid: view.valid ?? asOf.valid, known: view.known ?? asOf.known };
  const day = times.valid ?? today();
  // The data of all steps is loaded at once, so that they can be printed.
  const { known, isWaiting } = useKnownGraph(() => [...new Set(shown.flatMap((item) => neededIds(item.view)))], times);
  const whole = useMemo(() => wholeOf(shown, known, day), [shown, known, day]);
  const places = usePlaces(whole.drawing, whole.at, !isWaiting);
  const placed = { known, day, places };
  const notes = new Notes();
  for (const { sources } of steps) for (const source of sources) notes.number(source);
  const addressOf = (to: number) => page.with({ step: String(to) });
  const go = (to: number): void => {
    if (to >= 1 && to <= steps.length) page.go(addressOf(to), { keepFocus: true });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowRight') go(number + 1);
    else if (event.key === 'ArrowLeft') go(number - 1);
  };
  const next = steps[number];
  return (
    <div class="network story" onKeyDown={onKey}>
      <AnswerHeading
        heading={picture.name}
        restsOn={text('explorer.network.storyLead', {
          steps: steps.length,
          readers: text(`explorer.network.visibility.${picture.visibility}`),
          date: formatDate(picture.savedAt),
        })}
      />
      <div class="story-twins no-print">
        <StoryPicture picture={picture} shown={shown[number - 1]!} placed={placed} />
        <section aria-label={text('explorer.network.stepDetails')} aria-live="polite">
          <ol class="plain story-numbers">
            {steps.map((_, index) => (
              <li key={index}>
                <a
                  href={addressOf(index + 1)}
                  aria-current={index + 1 === number ? 'step' : undefined}
                  aria-label={text('explorer.network.step', { step: index + 1, count: steps.length })}
                >
                  {index + 1}
                </a>
              </li>
            ))}
          </ol>
          <p class="soft">{text('explorer.network.step', { step: number, count: steps.length })}</p>
          <p class="story-sentence">
            {step.text} <NoteNumbers notes={notes} of={step.sources.map((source) => ({ source }))} />
          </p>
          <p class="buttons">
            <button type="button" disabled={number === 1} onClick={() => go(number - 1)}>
              {text('explorer.network.back')}
            </button>
            <button type="button" class="main" disabled={!next} onClick={() => go(number + 1)}>
              {text('explorer.network.next')}
            </button>
          </p>
        </section>
      </div>
      {shown.map((item, index) => (
        <PrintedStep key={index} shown={item} placed={placed} number={index + 1} count={steps.length} />
      ))}
      <div class="no-print">
        <Section heading={text('explorer.network.asText')}>
          <ol class="story-text">
            {steps.map((item, index) => (
              <li key={index} aria-current={index + 1 === number ? 'step' : undefined}>
                <a href={addressOf(index + 1)} class="no-print story-link">
                  {text('explorer.network.show')}
                </a>
                {item.text} <NoteNumbers notes={notes} of={item.sources.map((source) => ({ source }))} />
              </li>
            ))}
          </ol>
        </Section>
        <SourceList notes={notes} />
      </div>
      <Section heading={text('explorer.network.cite')}>
        <p class="story-cite">{citation(picture.name, { valid: null, known: null })}</p>
      </Section>
    </div>
  );
}

interface ShownStep {
  step: Step;
  /** Its view; absent parts are those of the picture. */
  view: PictureView & { at: Places };
}

/** The data of a day, and the positions of all nodes of all steps; null until all are placed. */
interface Placed {
  known: KnownGraph;
  day: string;
  places: Places | null;
}

/** Returns each step with its view: the subject is highlighted, the rest in place but faint. */
function shownSteps(picture: SavedPicture): ShownStep[] {
  const whole = parsePictureView(picture.view).view;
  return picture.steps.map((step) => {
    const { view } = parsePictureView(step.view);
    return { step, view: { ...whole, ...view, at: new Map([...(whole.at ?? []), ...(view.at ?? [])]) } };
  });
}

/** Returns all nodes of the steps, and their positions by the first step that has them. */
function wholeOf(shown: readonly ShownStep[], known: KnownGraph, day: string) {
  const nodes = [...new Set(shown.flatMap(({ view }) => view.nodes ?? []))];
  const at = new Map([...shown].reverse().flatMap(({ view }) => [...view.at]));
  return { drawing: drawingOf(known, { nodes }, day), at };
}

/** Returns the scene of a step, with each name in its place of all steps. */
function useStepScene({ view }: ShownStep, { known, day, places }: Placed): Scene {
  const drawing = useMemo(() => drawingOf(known, view, day), [known, view, day]);
  const at = useMemo(() => new Map([...(places ?? []), ...view.at]), [places, view]);
  return useViewScene(drawing, at, view);
}

interface StoryPictureProps {
  shown: ShownStep;
  placed: Placed;
  picture: SavedPicture;
}

/** The picture of a step. */
function StoryPicture({ shown, placed, picture }: StoryPictureProps) {
  const { step, view } = shown;
  const { known, day } = placed;
  const page = usePage();
  const scene = useStepScene(shown, placed);
  const controls = useRef<StageControls | null>(null);
  useEffect(() => controls.current?.fit(), [step]);
  const { nodes, lines } = scene.drawing;
  const workshop = workshopOf(page, picture.id, step.view);
  return (
    <div>
      <div class="network-frame">
        <Stage
          scene={scene}
          title={text('explorer.network.alt', { nodes: nodes.length, lines: lines.length })}
          controls={controls}
        />
        <Zoom controls={controls} />
      </div>
      <p class="note">
        {text('explorer.network.bright')} <ChangedSince view={view} savedAt={picture.savedAt} known={known} day={day} />{' '}
        <a href={workshop}>{text('explorer.network.workInIt')}</a>
      </p>
    </div>
  );
}

const PAPER = { width: 1000, height: 640 };
/** The approximate width of a letter of a name. */
const LETTER_PX = 7.2;

interface PrintedStepProps {
  shown: ShownStep;
  placed: Placed;
  number: number;
  count: number;
}

/** A step on a printed page of its own: its text, its picture and its sources. */
function PrintedStep({ shown, placed, number, count }: PrintedStepProps) {
  const { step } = shown;
  const scene = useStepScene(shown, placed);
  const sheet = pictureSheet(scene, NAMED_PALETTE, PAPER, (words) => LETTER_PX * words.length);
  return (
    <section class="only-print story-page">
      <p class="soft">{text('explorer.network.step', { step: number, count })}</p>
      <p class="story-sentence">{step.text}</p>
      <DrawnSheet sheet={sheet} title={step.text} />
      <ol class="sources">
        {step.sources.map((source) => (
          <li key={source.id}>
            <SourceText source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}
