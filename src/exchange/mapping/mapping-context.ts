import type { DateOrder } from '../rows/date-text';
import type { ExistingNodes } from '../rows/id-registry';
import type { ActorIndex } from './actor-index';

/** What the cells of a mapping refer to beside their row. */
export interface MappingContext {
  countries: ExistingNodes['countries'];
  /** The actors of the graph and, once its actors are read, of the sheet. */
  actors: ActorIndex;
  dateOrder: DateOrder | undefined;
  /** Whether a name that is no actor’s is no problem. */
  leaveOutUnknown?: boolean | undefined;
}
