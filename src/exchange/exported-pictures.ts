import { idsOfPicture, type StoredPicture, withIds } from '../graph/picture/picture-steps';
import { storedId } from '../store/model/record-ids';
import type { ExportedEvidence, ExportedNode } from './export-graph.store';

type ExportedPicture = ExportedNode & StoredPicture;

/** The pictures of an export, which say nothing of what is not in it: neither in a view nor as a source. */
export class ExportedPictures {
  private readonly pictures: ExportedPicture[] = [];
  private readonly records = new Set<string>();
  private readonly sources = new Set<string>();

  add(picture: ExportedNode): void {
    this.pictures.push(picture as ExportedPicture);
  }

  /** Notes a record that is in the export. */
  see({ id, evidence }: { id: string; evidence: readonly ExportedEvidence[] }): void {
    this.records.add(id);
    for (const { source } of evidence) this.sources.add(source.id);
  }

  /** The pictures, with an actor in place of those merged into it. `findMerged` finds those among some ids. */
  async asSeen(
    findMerged: (ids: readonly string[]) => Promise<{ id: string; into: string }[]>,
  ): Promise<ExportedNode[]> {
    const into = new Map<string, string>();
    const isGone = (id: string) => !this.records.has(storedId(id)) && !into.has(id);
    for (let gone = this.pictures.flatMap(idsOfPicture).filter(isGone); gone.length > 0;) {
      const merged = await findMerged(gone);
      for (const { id, into: other } of merged) into.set(id, other);
      gone = merged.map(({ into: other }) => other).filter(isGone);
    }
    const idFor = (id: string): string | undefined => {
      if (this.records.has(storedId(id))) return id;
      const other = into.get(id);
      return other === undefined ? undefined : idFor(other);
    };
    const isSource = (id: string) => this.sources.has(id);
    return this.pictures.map((picture) => ({
      ...picture,
      ...(withIds(picture, { idFor, isSource }) as unknown as Pick<ExportedNode, 'view' | 'steps'>),
    }));
  }
}
