export enum Role {
  READER = 'READER',
  EDITOR = 'EDITOR',
  COORDINATOR = 'COORDINATOR',
  ADMIN = 'ADMIN',
}

/** The role of this name; undefined for what is none, such as a name that every object has. */
export function roleNamed(name: unknown): Role | undefined {
  return Object.values(Role).find((role) => role === name);
}
