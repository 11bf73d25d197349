import type { Severity } from '../finding'
import type { Role, Zone } from '../topology'

/**
 * What every claim says: the machines it speaks of, by their roles, and the rules of its document that it rests on,
 * the one that decides first.
 */
interface OnMachines {
  readonly roles: readonly Role[]
  readonly rules: readonly [string, ...string[]]
  /** The answer it follows from, such as `db.sqlVersion`. */
  readonly field?: string
  /** The assumption it rests on where its document does not say so in as many words. */
  readonly assumption?: string
}

/** A machine of these roles exists for this reason. `zone` where the document says in which network it stands. */
export interface Presence extends OnMachines {
  readonly kind: 'presence'
  readonly zone?: Zone
}

/** The machine listens on a port that nothing else may use. */
export interface PortClaim extends OnMachines {
  readonly kind: 'port'
  readonly port: number
}

/** Only one installation of the system may stand on a machine that is in production. */
export interface SingleInstallation extends OnMachines {
  readonly kind: 'single-installation'
  readonly production: boolean
}

/** The machine, or one product on it by its name in the software tables, is to serve no other system. */
export interface Dedicated extends OnMachines {
  readonly kind: 'dedicated'
  /** Left out: the whole machine. */
  readonly product?: string
  readonly severity: Severity
}

/** A product, by its name in the software tables, that may not stand on the machine. */
export interface Forbidden extends OnMachines {
  readonly kind: 'forbids'
  readonly product: string
}

/** Installing or updating the system stops a product that others on the machine need. */
export interface Interruption extends OnMachines {
  readonly kind: 'interrupts'
  readonly product: string
}

/**
 * The values of a product or setting that the document accepts, by its name in the software tables. A `*` at the
 * beginning of a value stands for anything; null: the document names no values. `chosen` null: nothing is chosen yet.
 *
 * Claims of several systems are compared as texts, capitals or not, so that all packs write a value alike:
 * - `operating-system`: the whole name, `Windows Server 2019`, `Windows Server 2012 R2`, `Windows 10`;
 * - `sql-server`: the year alone, `2019`;
 * - `sql-server-edition`: `Express`, `Standard`, `Enterprise`;
 * - `sql-server-collation`: as the engine names it, `French_CI_AS`;
 * - `architecture`: `x64`, `x86`.
 */
export interface Accepted extends OnMachines {
  readonly kind: 'accepts'
  readonly product: string
  readonly values: readonly string[] | null
  readonly chosen: string | null
}

/** Pairs of values that the document accepts together, such as an engine on an operating system. */
export interface AcceptedPairs extends OnMachines {
  readonly kind: 'pairs'
  readonly product: string
  readonly on: string
  readonly values: readonly (readonly [value: string, on: string])[]
}

/** Systems of one family have prerequisites in common, wherever they stand in the project. */
export interface Family extends OnMachines {
  readonly kind: 'family'
  readonly family: string
}

/**
 * What a system says about the machines it stands on, in words that no system owns: what it takes for itself, what it
 * bears beside it, and which values it accepts. Several systems on one machine are held against each other's claims.
 */
export type Claim =
  | Presence
  | PortClaim
  | SingleInstallation
  | Dedicated
  | Forbidden
  | Interruption
  | Accepted
  | AcceptedPairs
  | Family

/**
 * A question that other systems ask as well, by a neutral name such as `sql.version`. `role` where it is the same
 * question only on a machine that both systems share in that role.
 *
 * One answer goes to all who ask by that name, so that fields of choices behind one name have options in common. The
 * names there are: `platform`, `hypervisor`, `ad.domain`, `ad.joined`, `network.lan`, `cegid.applications`,
 * `os.version`, `os.edition`, `os.language`, `sql.version`, `sql.edition`, `sql.language`, `sql.collation`.
 */
export interface CommonQuestion {
  readonly id: string
  /** Path below the answers, such as `db.sqlVersion`. */
  readonly path: string
  readonly role?: Role
}
