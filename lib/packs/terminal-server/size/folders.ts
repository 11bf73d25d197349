/** The letter of the drive a path stands on, in capitals; null where it names none. */
export const driveOf = (path: string): string | null =>
  /^\s*([a-z]):/i.exec(path)?.[1]?.toUpperCase() ?? null

/** The machine a shared folder stands on, as `\\machine\folder` names it; null for any other path. */
export const hostOf = (path: string): string | null =>
  /^\s*[\\/]{2}([^\\/\s]+)/.exec(path)?.[1] ?? null

/** Whether a path starts as a network path does, even where it names no machine. */
export const isNetworkPath = (path: string): boolean => /^\s*[\\/]{2}/.test(path)

/** Two paths to the same folder compare equal: without case, and without a slash at the end (A-TS-SAME-FOLDER). */
export const folderKey = (path: string): string =>
  path.trim().replace(/\//g, '\\').replace(/\\+$/, '').toLowerCase()

/** Names compare without case and without spaces around them. */
export const nameKey = (name: string): string => name.trim().toLowerCase()
