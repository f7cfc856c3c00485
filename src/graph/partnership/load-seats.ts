import { oneByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { listSeats, type SeatRow } from './seats.store';

const seatsById = oneByKey(listSeats, ({ initiative }) => initiative);

/** The seats that hold in an initiative, or in an alliance shown as a partnership. */
export async function loadSeats(context: ReadContext, initiative: string): Promise<SeatRow[]> {
  return (await context.loaders.get(seatsById).load(initiative))?.seats ?? [];
}
