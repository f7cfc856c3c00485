import { NodeLink } from '../frame/link';
import { text, type TextKey } from '../language/text';

interface PlaceTrailProps {
  kind: TextKey;
  regions: readonly { __typename: string; id: string; name: string }[];
}

/** The kind of a page, and the regions that contain it. */
export function PlaceTrail({ kind, regions }: PlaceTrailProps) {
  return (
    <p class="note trail">
      <span class="kind">{text(kind)}</span>
      {regions.map((region) => (
        <span key={region.id}>
          {' · '}
          <NodeLink node={region} />
        </span>
      ))}
    </p>
  );
}
