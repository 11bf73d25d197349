/** A table of messages with the keys of `T`: what a translation has to provide, no more and no less. */
export type SameKeys<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]>
}
