export { leafHashOf } from './append/envelope';
export { EventStore } from './event-store';
export { EventStoreModule } from './event-store.module';
export { eventStoreSchema } from './schema/schema';
export type { Range } from './read/read-ahead';
export type { SubscribeOptions } from './subscribe/subscription';
export * from './types';
