import { ViewerDocument, type ViewerQuery } from '../graphql/graphql';
import { useToken } from './sign-in';
import { useAnswer } from './use-answer';

export type Viewer = ViewerQuery['viewer'];

/** Returns the viewer with their role; undefined without a sign-in, or while it is loading. */
export function useViewer(): Viewer | undefined {
  const token = useToken();
  return useAnswer(ViewerDocument, token ? {} : null).data?.viewer;
}

/** True where the user may record, as far as is known; false for a reader or without a sign-in. */
export function useMayRecord(): boolean {
  const role = useViewer()?.role;
  return useToken() !== null && role !== 'READER';
}
