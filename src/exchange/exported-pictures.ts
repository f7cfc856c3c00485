import { idsOfPicture, type StoredPicture, withIds } from '../graph/picture/picture-steps';
import { storedId } from '../store/model/record-ids';
import type { ExportedEvidence, ExportedNode } from './export-graph.store';

type ExportedPicture = ExportedNode & StoredPicture;

/** The pictures of an export, without ids of nodes and sources that are not in the export. */
export class ExportedPictures {
  private readonly pictures: ExportedPicture[] = [];
  private readonly records = new Set<string>();
  private readonly sources = new Set<string>();

  add(picture: ExportedNode): void {
    this.pictures.push(picture as ExportedPicture);
  }

  /** Adds a record of the export. */
  see({ id, evidence }: { id: string; evidence: readonly ExportedEvidence[] }): void {
    this.records.add(id);
    for (const { source } of evidence) this.sources.add(source.id);
  }

  /** Returns the pictures with merged actors replaced; `findMerged` finds those among ids. */
  async resolvedTo(
    findMerged: (ids: readonly string[]) => Promise<{ id: string; into: string }[]>,
  ): Promise<ExportedNode[]> {
    const mergedInto = new Map<string, string>();
    const isMissing = (id: string) => !this.records.has(storedId(id)) && !mergedInto.has(id);
    for (let missing = this.pictures.flatMap(idsOfPicture).filter(isMissing); missing.length > 0;) {
      const merged = await findMerged(missing);
      for (const { id, into: target } of merged) mergedInto.set(id, target);
      missing = merged.map(({ into: target }) => target).filter(isMissing);
    }
    const idFor = (id: string): string | undefined => {
      if (this.records.has(storedId(id))) return id;
      const target = mergedInto.get(id);
      return target === undefined ? undefined : idFor(target);
    };
    const isSource = (id: string) => this.sources.has(id);
    return this.pictures.map((picture) => ({
      ...picture,
      ...(withIds(picture, { idFor, isSource }) as unknown as Pick<ExportedNode, 'view' | 'steps'>),
    }));
  }
}
