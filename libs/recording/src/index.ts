export * from './amend-entry/amend-entry.command';
export * from './record-events/record-events.command';
export * from './recorder';
export * from './recording.module';
export { Redact, type Redaction } from './redact/redact.command';
export * from './types';
