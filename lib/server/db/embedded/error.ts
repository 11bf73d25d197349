/** The embedded server cannot run here. The message is one sentence with the way out. */
export class EmbeddedServerError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'EmbeddedServerError'
  }
}
