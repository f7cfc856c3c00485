import type { ComponentChildren } from 'preact';
import { text } from '../language/text';

interface StepButtonsProps {
  /** What goes on: by default, a button that submits the form of the step. */
  children?: ComponentChildren;
  isWaiting?: boolean;
  /** Goes to the step before; absent at the first. */
  back?: (() => void) | undefined;
}

/** The buttons below a step. */
export function StepButtons({ children, isWaiting, back }: StepButtonsProps) {
  return (
    <div class="buttons">
      {children ?? (
        <button class="main" disabled={isWaiting}>
          {text('explorer.recording.continue')}
        </button>
      )}
      {back && (
        <button type="button" class="link" onClick={back}>
          {text('explorer.recording.back')}
        </button>
      )}
    </div>
  );
}
