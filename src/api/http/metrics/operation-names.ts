/** The most names of operations that have a time series each. */
const MAX_NAMES = 100;
/** The most characters of such a name. */
const MAX_LENGTH = 64;

/** The label of an operation by its name: the first hundred names are their own label, all others are `other`. */
export class OperationNames {
  private readonly names = new Set<string>();

  labelOf(name: string | null): string {
    if (name === null || name.length > MAX_LENGTH) return 'other';
    if (!this.names.has(name) && this.names.size >= MAX_NAMES) return 'other';
    this.names.add(name);
    return name;
  }
}
