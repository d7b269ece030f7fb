/** The public id of an entry, given by whoever appends it or made by the server (UUIDv7). */
export const ENTRY_ID = /^[a-z0-9][a-z0-9-]{2,119}$/;
