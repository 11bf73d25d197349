/** Where saving stands, for the words beside the wizard. */
export type SaveState =
  | 'saved'
  | 'pending'
  | 'saving'
  | 'offline'
  | 'failed'
  | 'conflict'
  | 'refused'
  | 'unavailable'

/** From the best to the gravest. */
const GRAVITY: readonly SaveState[] = [
  'saved',
  'pending',
  'saving',
  'offline',
  'failed',
  'unavailable',
  'refused',
  'conflict',
]

/** The graver of two states, for the words of a page that saves two things. */
export const worse = (a: SaveState, b: SaveState): SaveState =>
  GRAVITY.indexOf(a) > GRAVITY.indexOf(b) ? a : b

/** What became of one attempt. `stale`: somebody saved another version in between. */
export type SaveOutcome<T> =
  | { readonly kind: 'saved'; readonly version: number }
  | {
      readonly kind: 'stale'
      readonly current: { readonly value: T; readonly version: number } | null
    }
  | { readonly kind: 'refused' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'failed' }

/** Sends one value over the version it started from; `last` means that the page is going away. */
export type Send<T> = (value: T, version: number, last: boolean) => Promise<SaveOutcome<T>>

interface Options<T> {
  readonly send: Send<T>
  readonly version: number
  readonly onState: (state: SaveState) => void
  readonly onSaved: (value: T, version: number) => void
  readonly onConflict: (current: { readonly value: T; readonly version: number } | null) => void
}

/** Typing rests this long before it is sent. */
const DELAY_MS = 600
/** The first wait before another try, doubled each time up to the longest. */
const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 30_000

/**
 * Saves one value that keeps changing: one request at a time, the last edit wins, another try when the server
 * cannot be reached. A version conflict stops everything until the person has decided.
 */
export class Autosave<T> {
  readonly #options: Options<T>
  #version: number
  #waiting: { readonly value: T } | null = null
  #inFlight: Promise<void> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #retryMs = FIRST_RETRY_MS
  #stopped = false

  constructor(options: Options<T>) {
    this.#options = options
    this.#version = options.version
  }

  /** Whether something was typed that no answer of the server covers yet. */
  get dirty(): boolean {
    return this.#waiting !== null || this.#inFlight !== null
  }

  /** Takes the newest value. It is sent once typing rests. */
  change(value: T): void {
    this.#waiting = { value }
    if (this.#stopped) return
    this.#options.onState('pending')
    this.#sendIn(DELAY_MS)
  }

  /** Sends what is waiting now; resolves when the server has answered. `last` when the page is going away. */
  async flush(last = false): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#stopped) return
    if (this.#inFlight && !last) await this.#inFlight
    if (this.#waiting) await this.#send(this.#version, last)
  }

  /** Writes `value` over `version`, which came from elsewhere: the person's decision after a conflict. */
  async overwrite(value: T, version: number): Promise<void> {
    this.#version = version
    this.#stopped = false
    this.#waiting = { value }
    await this.#send(version, false)
  }

  /** Goes on from a version that came from elsewhere; anything waiting is dropped. */
  adopt(version: number): void {
    clearTimeout(this.#timer)
    this.#version = version
    this.#waiting = null
    this.#stopped = false
    this.#options.onState('saved')
  }

  /** Ends all timers; an answer still on its way changes nothing any more. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#stopped = true
  }

  /** Lets saving go on after `stop`, for a page that comes back. */
  resume(): void {
    this.#stopped = false
    if (this.#waiting) this.#sendIn(0)
  }

  #sendIn(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), ms)
  }

  #send(version: number, last: boolean): Promise<void> {
    const sent = this.#waiting
    if (!sent) return Promise.resolve()
    this.#waiting = null
    this.#options.onState('saving')
    const done = this.#options.send(sent.value, version, last).then((outcome) => {
      if (this.#inFlight === done) this.#inFlight = null
      this.#settle(sent, outcome)
    })
    this.#inFlight = done
    return done
  }

  #settle(sent: { readonly value: T }, outcome: SaveOutcome<T>): void {
    if (outcome.kind === 'saved') {
      this.#version = Math.max(this.#version, outcome.version)
      this.#retryMs = FIRST_RETRY_MS
      this.#options.onSaved(sent.value, outcome.version)
      if (this.#stopped) return
      this.#options.onState(this.#waiting ? 'pending' : 'saved')
      if (this.#waiting) this.#sendIn(0)
      return
    }
    // What could not be saved waits again, unless something newer waits already.
    this.#waiting ??= sent
    if (this.#stopped) return
    if (outcome.kind === 'stale') {
      this.#stopped = true
      this.#options.onState('conflict')
      this.#options.onConflict(outcome.current)
    } else {
      this.#options.onState(outcome.kind)
      if (outcome.kind === 'refused') return
      this.#sendIn(this.#retryMs)
      this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS)
    }
  }
}
