export * from './amend-entry/amend-entry.command';
export * from './record-events/record-events.command';
export * from './recorder';
export * from './recording.module';
export * from './types';
