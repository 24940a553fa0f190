/** The scene's data can't be read; the message says where. */
export class DataError extends Error {}

/** A sentence for the reader in place of the scene. */
export class Refusal extends Error {}
