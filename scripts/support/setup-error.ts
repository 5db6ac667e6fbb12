/** Something this machine lacks. The message is the sentence that tells the user what to do about it. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
