import { ViewerDocument, type ViewerQuery } from '../graphql/graphql';
import { useToken } from './sign-in';
import { useAnswer } from './use-answer';

export type Viewer = ViewerQuery['viewer'];

/**
 * Returns the viewer with their role; undefined without a sign-in, or while it is not known yet.
 */
export function useViewer(): Viewer | undefined {
  const token = useToken();
  return useAnswer(ViewerDocument, token ? {} : null).data?.viewer;
}

/**
 * True where the current user may record, as far as is known yet; false without a sign-in, and for
 * a reader.
 */
export function useMayRecord(): boolean {
  const role = useViewer()?.role;
  return useToken() !== null && role !== 'READER';
}
