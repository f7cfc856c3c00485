import type { PictureView } from '../../../graph/picture/picture-view';
import { useAnswer } from '../../data/use-answer';
import { NetworkPathDocument, type NetworkPathQuery } from '../../graphql/graphql';

export type FoundPath = NonNullable<NetworkPathQuery['influencePaths']>['paths'][number];

/** Returns the best path between a view's two nodes; undefined while loading, null for none. */
export function usePath({ path, statuses, confidence }: PictureView): FoundPath | null | undefined {
  const includeEnded = statuses?.includes('ENDED') ?? false;
  const input = path && { from: path[0], to: path[1], includeEnded, minConfidence: confidence ?? 'LOW' };
  const { data } = useAnswer(NetworkPathDocument, input ?? null);
  if (!path) return null;
  return data && (data.influencePaths?.paths[0] ?? null);
}
