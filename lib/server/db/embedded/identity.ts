import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { EmbeddedServerError } from './error'

/** How the server's programs are started so that they do not run as root. */
export interface Identity {
  /** Turns a program and its arguments into what is really started. */
  wrap(file: string, args: readonly string[]): { file: string; args: string[] }
  /** Set where the process really becomes another user, who must own the files. */
  readonly uid?: number
  readonly gid?: number
}

interface UnixUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

const asIs: Identity = { wrap: (file, args) => ({ file, args: [...args] }) }

/**
 * Chooses the identity for the server. PostgreSQL refuses to run as root, which is what one is in
 * most containers. There, first choice is a user namespace in which our own user merely appears
 * under another number: files stay ours and a folder closed to others is no obstacle. Where
 * namespaces are blocked, the process becomes an unprivileged user.
 *
 * @throws EmbeddedServerError where root can do neither
 */
export function chooseIdentity(postgres: string): Identity {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return asIs
  const user = unprivilegedUser(readFileSync('/etc/passwd', 'utf8'))
  if (user === null) {
    throw new EmbeddedServerError(
      'PostgreSQL does not run as root and this system has no unprivileged user: start as a normal user, or set DATABASE_URL.',
    )
  }
  const namespace = inNamespace(user)
  const probe = namespace.wrap(postgres, ['--version'])
  if (spawnSync(probe.file, probe.args).status === 0) return namespace
  const ids = { uid: user.uid, gid: user.gid }
  if (spawnSync(postgres, ['--version'], ids).status === 0) return { ...asIs, ...ids }
  throw new EmbeddedServerError(
    `PostgreSQL does not run as root and the user ${user.name} cannot reach ${postgres}: start as a normal user, move the project out of a folder closed to others, or set DATABASE_URL.`,
  )
}

function inNamespace(user: UnixUser): Identity {
  const options = ['--user', `--map-user=${user.uid}`, `--map-group=${user.gid}`, '--']
  return { wrap: (file, args) => ({ file: 'unshare', args: [...options, file, ...args] }) }
}

/** The user the server may run as, from the text of /etc/passwd: postgres, else nobody. */
export function unprivilegedUser(passwd: string): UnixUser | null {
  const users = passwd.split('\n').map((line) => line.split(':'))
  for (const name of ['postgres', 'nobody']) {
    const found = users.find((fields) => fields[0] === name)
    if (found?.[2] && found[3]) return { name, uid: Number(found[2]), gid: Number(found[3]) }
  }
  return null
}

/**
 * Gives a folder and all in it to the identity that will use it: it may come from a start under
 * another identity or from a restored backup.
 */
export function takeOwnership(folder: string, { uid = 0, gid = 0 }: Identity): void {
  const isRoot = process.platform !== 'win32' && process.getuid?.() === 0
  if (!isRoot || !existsSync(folder) || statSync(folder).uid === uid) return
  spawnSync('chown', ['-R', `${uid}:${gid}`, folder])
}
