import type { Import } from './use-import';

/** What a step shows, and how it goes on to the next. */
export interface StepProps {
  importing: Import;
  next: () => void;
  /** Goes to the step before; absent at the first. */
  back?: (() => void) | undefined;
}
