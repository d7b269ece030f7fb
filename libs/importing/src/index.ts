export * from './dispute/import-dispute';
export { readDisputeFile, type DisputeFile } from './dispute/dispute-file';
export * from './facts/import-facts';
export * from './import-report';
export type { ImportOptions } from './import-run';
export * from './importing.module';
export type { Bytes } from './lines/ndjson-lines';
export * from './ofac/import-ofac';
export * from './ofac/ofac-report';
